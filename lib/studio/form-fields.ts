/** What a form asks about the texts of an edition. */

import type { Participant } from '../content/schema';
import type { ImportKind } from '../import/types';
import * as say from '../interface/doubting';

/** What somebody can do in an interview, and what a form calls it. */
export const ROLES: Readonly<Record<Participant['role'], string>> = say.roles;

/** A field of the front matter that is a line of text. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly isRequired?: true;
  /** What it should look like. */
  readonly hint?: string;
  readonly type?: 'date' | 'url';
}

/** Somebody who speaks, as a form shows them. */
export interface FormPerson {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

/** What a form holds of a text. */
export interface FormValues {
  readonly fields: Readonly<Record<string, string>>;
  /** Of an interview; empty for an essay. */
  readonly people: readonly FormPerson[];
}

const RIGHTS: FormField = {
  name: 'rights',
  label: say.fields.rights,
  isRequired: true,
  hint: say.rightsHint,
};
const DATE = { name: 'date', label: say.fields.date, type: 'date' } as const;
const URL: FormField = { name: 'url', label: say.fields.url, type: 'url' };
const TITLE: FormField = { name: 'title', label: say.fields.title, isRequired: true };

/** The fields of each kind of text, in the order in which a form asks for them. */
export const FORM_FIELDS: Readonly<Record<ImportKind, readonly FormField[]>> = {
  transcript: [
    TITLE,
    { name: 'dek', label: say.fields.dek },
    { name: 'outlet', label: say.fields.outlet },
    { name: 'show', label: say.fields.show },
    { ...DATE, isRequired: true },
    URL,
    RIGHTS,
    { name: 'language', label: say.fields.language, isRequired: true, hint: say.languageHint },
  ],
  commentary: [
    TITLE,
    { name: 'author', label: say.fields.author },
    { name: 'publication', label: say.fields.publication },
    DATE,
    URL,
    RIGHTS,
    { name: 'language', label: say.fields.language, hint: say.languageHint },
  ],
};
