/**
 * The front matter of transcripts and commentaries. Each schema's `error` says what is expected of the field; messages
 * to authors are made from it.
 */
import { z } from 'zod';
import { LANGUAGE_CODES } from '../interface/languages';
import * as say from '../interface/problems-of-front-matter';
import { RESERVED_NAMES } from '../site/reserved-names';
import { type Media, readMedia } from './media';
import { isSlug, longestSlug } from './slug';

export type { Media };

const words = z.string({ error: say.forms.text }).trim().min(1, { error: say.forms.words });
const slugForm = say.slug(longestSlug);
const slug = z.string({ error: slugForm }).refine(isSlug, { error: slugForm });
const pageSlug = slug.refine((name) => !RESERVED_NAMES.has(name), { error: say.forms.ownName });
const date = z.iso.date({ error: say.forms.day });
const url = z.url({ protocol: /^https?$/, error: say.forms.address });
const language = z.string({ error: say.forms.language }).refine(isLanguageTag, { error: say.forms.language });

/** Whether everything that asks for a language understands the tag; names of languages (`English`) are none. */
function isLanguageTag(tag: string): boolean {
  if (!/^[a-z]{2,3}(?:-|$)/.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const interfaceForm = say.interfaces(LANGUAGE_CODES);

/** A recording that a page can play. */
const media = z.string({ error: say.forms.media }).transform((text, context): Media => {
  const read = readMedia(text.trim());
  if (read !== null) return read;
  context.issues.push({ code: 'custom', message: say.forms.media, input: text });
  return z.NEVER;
});

export const participantSchema = z.strictObject(
  {
    /** Short name for use in the data: lower-case letters, digits and hyphens. */
    id: slug,
    /** Full name, as labels in the transcript give it. */
    name: words,
    /** What the person does in the interview. */
    role: z.enum(['interviewer', 'guest', 'moderator', 'audience', 'member', 'witness', 'press'], {
      error: say.forms.role,
    }),
    /** The name beside the text, where the last word of `name` will not do. */
    short: words.optional(),
    /** Other names that labels in the transcript give. */
    aliases: z.array(words, { error: say.forms.names }).optional(),
  },
  { error: say.forms.participant },
);

export const transcriptMetaSchema = z.strictObject({
  title: words,
  /** The line under the title. */
  dek: words.optional(),
  /** Who published the interview. */
  outlet: words.optional(),
  /** The programme or series it belongs to. */
  show: words.optional(),
  /** Day of publication, YYYY-MM-DD. */
  date,
  participants: z.array(participantSchema, { error: say.forms.participants }).min(1, { error: say.forms.someone }),
  /** Where the text was taken from, in words. */
  source: words.optional(),
  /** Address of the original. */
  url: url.optional(),
  /** The recording: a file beside the transcript, or an address. */
  media: media.optional(),
  /** A licence such as `CC-BY-4.0`, or a notice such as `All rights reserved`. */
  rights: words,
  /** Language of the interview, a BCP 47 tag. */
  language,
  /** Language of the edition's own pages, where that of the interview will not do. */
  interface: z.enum(LANGUAGE_CODES, { error: interfaceForm }).optional(),
  /** Name of the edition in addresses, where the folder's name will not do. */
  slug: pageSlug.optional(),
});

export const commentaryMetaSchema = z.strictObject({
  title: words,
  /** Left out where the source does not name one. */
  author: words.optional(),
  /** Where the essay was published. */
  publication: words.optional(),
  /** Day of publication, YYYY-MM-DD. */
  date: date.optional(),
  /** Address of the original. */
  url: url.optional(),
  /** A licence such as `CC-BY-4.0`, or a notice such as `All rights reserved`. */
  rights: words,
  /** Language of the essay, a BCP 47 tag; the interview's where it is not given. */
  language: language.optional(),
  /** Name of the commentary in addresses, where the file's name will not do. */
  slug: pageSlug.optional(),
});

/** Somebody who speaks in the interview. */
export type Participant = z.infer<typeof participantSchema>;
/** What the front matter of a transcript says. */
export type TranscriptMeta = z.infer<typeof transcriptMetaSchema>;
/** What the front matter of a commentary says. */
export type CommentaryMeta = z.infer<typeof commentaryMetaSchema>;
