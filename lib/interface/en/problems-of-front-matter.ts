/** What can be wrong with front matter: what is found there, what is expected, and what to do. */
import type { ProblemWords } from '../problem-words';
import { list } from './common';

/** What is expected of a field. */
export const forms = {
  text: 'text',
  words: 'text that is not empty',
  ownName: 'a name that no page of the site has',
  day: 'a day written YYYY-MM-DD',
  address: 'an address that begins with https:// or http://',
  language: 'a BCP 47 language tag, for example `en` or `pt-BR`',
  media:
    'a file in this folder or the address of one (.mp3, .m4a, .ogg, .wav, .mp4, .webm …), or of a page at YouTube or Vimeo',
  role: '`interviewer`, `guest`, `moderator`, `audience`, `member`, `witness` or `press`',
  names: 'a list of names',
  participant: 'a participant with `id`, `name` and `role`',
  participants: 'a list of participants, each with `id`, `name` and `role`',
  someone: 'at least one participant',
};

/** What is expected of a name that stands in addresses. */
export function slug(longest: number): string {
  return `at most ${longest} lower-case letters, digits and single hyphens, for example \`moon-landing\``;
}

/** What is expected of the language of the pages, by the codes that there are. */
export function interfaces(codes: readonly string[]): string {
  return `a language that the pages speak: ${codes.map((code) => `\`${code}\``).join(' or ')}`;
}

/** What stands in the place of a value. */
export const values = {
  nothing: 'nothing',
  emptyText: 'empty text',
  emptyList: 'an empty list',
  list: 'a list',
  map: 'a map',
};

/** A number, `true` and the like, by the name of its type. */
export function plainValue(type: string, value: string): string {
  return `the ${type} ${value}`;
}

export function unknownField(field: string, known: readonly string[], nearest: string | null): ProblemWords {
  return {
    found: `the field \`${field}\``,
    expected: `one of ${known.map((name) => `\`${name}\``).join(', ')}`,
    remedy: nearest === null ? 'Remove the field.' : `Did you mean \`${nearest}\`? Rename the field or remove it.`,
  };
}

/** How a field is wrong: it is not there, has no value, or another than it should have. */
export type FieldFault = 'absent' | 'empty' | 'wrong';

/** A field that is wrong: `value` and `expected` are in the words above. */
export function field(name: string, value: string, fault: FieldFault, expected: string): ProblemWords {
  const remedies = {
    absent: `Add \`${name}\` to the front matter.`,
    empty: `Give \`${name}\` a value, or remove it where it may be left out.`,
    wrong: `Correct \`${name}\` in the front matter.`,
  } as const satisfies Readonly<Record<FieldFault, string>>;
  return { found: `${value} for \`${name}\``, expected, remedy: remedies[fault] };
}

export const duplicateField: ProblemWords = {
  found: 'a field that stands there already',
  expected: 'each field once',
  remedy: 'Remove one of the two.',
};

/** What the parser of YAML finds wrong, by its own codes. */
export type YamlFault =
  | 'ALIAS_PROPS'
  | 'BAD_ALIAS'
  | 'BAD_COLLECTION_TYPE'
  | 'BAD_DIRECTIVE'
  | 'BAD_DQ_ESCAPE'
  | 'BAD_INDENT'
  | 'BAD_PROP_ORDER'
  | 'BAD_SCALAR_START'
  | 'BLOCK_AS_IMPLICIT_KEY'
  | 'BLOCK_IN_FLOW'
  | 'DUPLICATE_KEY'
  | 'IMPOSSIBLE'
  | 'KEY_OVER_1024_CHARS'
  | 'MISSING_CHAR'
  | 'MULTILINE_IMPLICIT_KEY'
  | 'MULTIPLE_ANCHORS'
  | 'MULTIPLE_DOCS'
  | 'MULTIPLE_TAGS'
  | 'NON_STRING_KEY'
  | 'RESOURCE_EXHAUSTION'
  | 'TAB_AS_INDENT'
  | 'TAG_RESOLVE_FAILED'
  | 'UNEXPECTED_TOKEN';

/** YAML that cannot be read: in the parser's words, which are English, and by its code where it gives one. */
export function malformedYaml(message: string, _fault: YamlFault | null): ProblemWords {
  return {
    found: `${message.split('\n', 1)[0]?.replace(/\.$/, '')}`,
    expected: 'valid YAML',
    remedy: 'Put values that contain a colon, a quotation mark or a `#` in quotation marks, and check the indentation.',
  };
}

/** Front matter that is not there, or does not end; `fields` are the names of those that must be there. */
export function missing(hasOpening: boolean, fields: readonly string[]): ProblemWords {
  return {
    found: hasOpening ? 'front matter that does not end' : 'no front matter',
    expected: 'YAML between two lines of three hyphens at the beginning of the file',
    remedy: hasOpening
      ? 'Add a line `---` after the last field.'
      : `Begin the file with \`---\`, the fields ${listed(fields)}, and \`---\`.`,
  };
}

/** Front matter that is no fields, but `value` in the words above. */
export function noFields(value: string, fields: readonly string[]): ProblemWords {
  return {
    found: value,
    expected: 'fields, each on a line: its name, a colon, a space and its value',
    remedy: `Write at least the fields ${listed(fields)}.`,
  };
}

function listed(fields: readonly string[]): string {
  return list(fields.map((name) => `\`${name}\``));
}

/** What there is too much of in front matter. */
export const tooMuch = {
  lists: 'lists within lists, again and again',
  indentation: 'a field that is indented very far',
};

export function tooManyCharacters(most: number): string {
  return `front matter of more than ${most} characters`;
}

export const littleYaml = {
  expected: 'the fields of the front matter and their values, a line or two each',
  remedy:
    'Close the front matter with a line of three hyphens after its last field, and take out what is no field of it.',
};

/** That a name or id of a participant stands there twice; `name` is in quotation marks. */
export function duplicateParticipant(field: 'id' | 'name', name: string): ProblemWords {
  return {
    found: `the ${field} ${name} for a second time`,
    expected: `a different ${field} for each participant`,
    remedy: 'Remove one of the two participants, or tell them apart.',
  };
}
