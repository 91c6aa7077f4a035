/** What a form asks about the texts of an edition. */
import type { Participant } from '../content/schema';
import type { ImportKind } from '../import/types';

/** What somebody can do in an interview, and what a form calls it. */
export const ROLES: Readonly<Record<Participant['role'], string>> = {
  interviewer: 'Interviewer',
  moderator: 'Moderator',
  guest: 'Guest',
  witness: 'Witness',
  audience: 'Audience',
  member: 'Member of a committee',
  press: 'Press',
};

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
  label: 'Rights',
  isRequired: true,
  hint: 'A licence such as CC-BY-4.0, or: All rights reserved',
};
const DATE = { name: 'date', label: 'Date', type: 'date' } as const;
const URL: FormField = { name: 'url', label: 'Address of the original', type: 'url' };
const TITLE: FormField = { name: 'title', label: 'Title', isRequired: true };

/** The fields of each kind of text, in the order in which a form asks for them. */
export const FORM_FIELDS: Readonly<Record<ImportKind, readonly FormField[]>> = {
  transcript: [
    TITLE,
    { name: 'dek', label: 'Line under the title' },
    { name: 'outlet', label: 'Published by' },
    { name: 'show', label: 'Show or series' },
    { ...DATE, isRequired: true },
    URL,
    RIGHTS,
    { name: 'language', label: 'Language', isRequired: true, hint: 'A tag such as en or pt-BR' },
  ],
  commentary: [
    TITLE,
    { name: 'author', label: 'Author' },
    { name: 'publication', label: 'Published in' },
    DATE,
    URL,
    RIGHTS,
    { name: 'language', label: 'Language', hint: 'A tag such as en or pt-BR' },
  ],
};
