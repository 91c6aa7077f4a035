/**
 * Every dictionary, complete: one that lacks an entry of the English one does not compile. Pages and scripts do not import
 * this: they take the entries that they use from the areas beside it.
 */
import * as en from './en';
import type { Language } from './languages';
import * as zh from './zh';

/** The same entries in other words: a text for a text, and for a function one of the same parameters. */
type Reworded<Entry> = Entry extends string
  ? string
  : Entry extends (...parameters: never) => unknown
    ? Entry
    : { readonly [Name in keyof Entry]: Reworded<Entry[Name]> };

export const DICTIONARIES: Readonly<Record<Language, Reworded<typeof en>>> = { en, zh };
