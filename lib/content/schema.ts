/**
 * The front matter of transcripts and commentaries. Each schema's `error` says what is expected of the field; messages
 * to authors are made from it.
 */
import { z } from 'zod';
import { RESERVED_NAMES } from '../site/reserved-names';
import { MEDIA_FORM, type Media, readMedia } from './media';
import { isSlug, longestSlug } from './slug';

export type { Media };

const words = z.string({ error: 'text' }).trim().min(1, { error: 'text that is not empty' });
const slugForm = `at most ${longestSlug} lower-case letters, digits and single hyphens, for example \`moon-landing\``;
const slug = z.string({ error: slugForm }).refine(isSlug, { error: slugForm });
const pageSlug = slug.refine((name) => !RESERVED_NAMES.has(name), { error: 'a name that no page of the site has' });
const date = z.iso.date({ error: 'a day written YYYY-MM-DD' });
const url = z.url({ protocol: /^https?$/, error: 'an address that begins with https:// or http://' });
const languageForm = 'a BCP 47 language tag, for example `en` or `pt-BR`';
const language = z.string({ error: languageForm }).refine(isLanguageTag, { error: languageForm });

/** Whether everything that asks for a language understands the tag; names of languages (`English`) are none. */
function isLanguageTag(tag: string): boolean {
  if (!/^[a-z]{2,3}(?:-|$)/.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A recording that a page can play. */
const media = z.string({ error: MEDIA_FORM }).transform((text, context): Media => {
  const read = readMedia(text.trim());
  if (read !== null) return read;
  context.issues.push({ code: 'custom', message: MEDIA_FORM, input: text });
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
      error: '`interviewer`, `guest`, `moderator`, `audience`, `member`, `witness` or `press`',
    }),
    /** The name beside the text, where the last word of `name` will not do. */
    short: words.optional(),
    /** Other names that labels in the transcript give. */
    aliases: z.array(words, { error: 'a list of names' }).optional(),
  },
  { error: 'a participant with `id`, `name` and `role`' },
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
  participants: z
    .array(participantSchema, { error: 'a list of participants, each with `id`, `name` and `role`' })
    .min(1, { error: 'at least one participant' }),
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
