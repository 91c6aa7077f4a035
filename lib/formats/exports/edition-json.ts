/** An edition as JSON that others can rely on, and the schema of it. */
import { z } from 'zod';
import {
  type Edition,
  type EditionCommentary,
  type EditionPassage,
  type EditionQuote,
  passageStarts,
  type Span,
} from '@/lib/edition';
import { essayAddress, schemaAddress } from '../../site/addresses';
import { SITE } from '../../site/site';
import { givenWords, rightsNotice } from './shareable';
import { readerUrl } from './wording';

const OFFSET = z.int().min(0).meta({ description: 'UTF-16 code units from the beginning of the text' });

const spanSchema = z
  .strictObject({
    passage: z.string().meta({ description: 'Id of the passage' }),
    start: OFFSET,
    end: OFFSET,
    text: z.string().meta({ description: 'The words there; shortened where rights are reserved' }),
  })
  .meta({ description: 'A stretch of one passage, from `start` to before `end`' });

const editSchema = z
  .strictObject({ op: z.enum(['insert', 'delete', 'replace']), quote: z.string(), source: z.string() })
  .meta({ description: 'Words of the quote, and words of the interview in their place' });

const earlierSchema = z
  .strictObject({
    until: z.iso.date().optional().meta({ description: 'Day of the correction; left out where it is not known' }),
    fidelity: z.enum(['verbatim', 'clean-verbatim', 'elided']),
    spans: z.array(spanSchema).meta({ description: 'In the passages as they were' }),
  })
  .meta({ description: 'Of a quote that is true to the words as they stood before a correction: those words' });

const quoteSchema = z.strictObject({
  id: z.string(),
  number: z
    .int()
    .nullable()
    .meta({ description: 'In the order of the interview; null where it has no place of its own' }),
  kind: z.enum(['block', 'inline']),
  text: z
    .string()
    .meta({ description: 'As the essay gives it, without its outer marks; shortened where rights are reserved' }),
  block: z.int().min(0).meta({ description: 'Index of the block of the essay that it stands in' }),
  status: z.enum(['located', 'ambiguous', 'not-found', 'skipped']),
  fidelity: z.enum(['verbatim', 'clean-verbatim', 'elided', 'altered', 'stitched']).optional(),
  confidence: z.number().min(0).max(1).optional(),
  flags: z.array(z.enum(['negation-changed', 'number-changed', 'several-speakers'])).optional(),
  spans: z.array(spanSchema).optional(),
  edits: z.array(editSchema).optional(),
  earlier: earlierSchema.optional(),
  note: z
    .array(z.strictObject({ role: z.enum(['lead-in', 'after', 'mentions']), block: z.int().min(0) }))
    .meta({ description: 'The blocks of the essay that belong to it' }),
});

const commentarySchema = z.strictObject({
  slug: z.string(),
  title: z.string(),
  author: z.string().optional(),
  publication: z.string().optional(),
  date: z.iso.date().optional(),
  url: z.url().optional(),
  rights: z.string(),
  language: z.string(),
  address: z.url(),
  blocks: z
    .array(z.strictObject({ kind: z.enum(['paragraph', 'quotation', 'heading', 'other']), text: z.string() }))
    .optional()
    .meta({ description: 'Left out where rights are reserved' }),
  quotes: z.array(quoteSchema),
});

/** An edition as others read it. */
export const editionJsonSchema = z
  .strictObject({
    $schema: z.url(),
    version: z.literal(1),
    slug: z.string(),
    address: z.url().meta({ description: 'The page on which it is read' }),
    notice: z.string().optional().meta({ description: 'Why texts are left out or shortened' }),
    title: z.string(),
    dek: z.string().optional(),
    outlet: z.string().optional(),
    show: z.string().optional(),
    date: z.iso.date(),
    source: z.string().optional(),
    url: z.url().optional(),
    rights: z.string(),
    language: z.string(),
    speakers: z.array(z.strictObject({ id: z.string(), name: z.string(), role: z.string() })),
    introduction: z.array(z.string()).optional().meta({ description: 'Left out where rights are reserved' }),
    chapters: z.array(z.strictObject({ title: z.string(), level: z.int().min(1), passage: z.string() })),
    passages: z.array(
      z.strictObject({
        id: z.string(),
        speaker: z.string().nullable(),
        inferred: z.boolean().meta({ description: 'Whether an editor inferred the speaker' }),
        opensTurn: z.boolean(),
        length: z.int().min(0).meta({ description: 'UTF-16 code units of its text' }),
        text: z.string().optional().meta({ description: 'Left out where rights are reserved' }),
        time: z.number().optional().meta({ description: 'When it begins, in seconds of the recording' }),
      }),
    ),
    commentaries: z.array(commentarySchema),
  })
  .meta({ title: 'An edition of Gloss: an interview, and essays about it with every quote in its place' });

type EditionJson = z.infer<typeof editionJsonSchema>;

/** The schema that is published: JSON Schema, draft 2020-12. */
export function editionJsonSchemaFile(): string {
  return `${JSON.stringify({ $id: SITE.origin + schemaAddress(), ...z.toJSONSchema(editionJsonSchema) }, null, 2)}\n`;
}

/** The edition as JSON by `editionJsonSchema`. Ends in a line feed. Cost: linear. */
export function writeEditionJson(edition: Edition): string {
  const { slug, meta, openLicence, chapters } = edition;
  const notice = rightsNotice(edition);
  const starts = passageStarts(edition);
  const file: EditionJson = {
    $schema: SITE.origin + schemaAddress(),
    version: 1,
    slug,
    address: readerUrl(edition),
    ...(notice === null ? {} : { notice }),
    title: meta.title,
    dek: meta.dek,
    outlet: meta.outlet,
    show: meta.show,
    date: meta.date,
    source: meta.source,
    url: meta.url,
    rights: meta.rights,
    language: meta.language,
    speakers: edition.speakers.map(({ id, name, role }) => ({ id, name, role })),
    ...(openLicence ? { introduction: edition.introduction.map(({ text }) => text) } : {}),
    chapters: chapters.map(({ title, level, passage }) => ({ title, level, passage })),
    passages: edition.passages.map((passage) => passageJson(passage, openLicence, starts.get(passage.id))),
    commentaries: edition.commentaries.map((commentary) => commentaryJson(edition, commentary)),
  };
  return `${JSON.stringify(file)}\n`;
}

function passageJson(
  { id, speaker, speakerInferred, opensTurn, text }: EditionPassage,
  isWhole: boolean,
  time: number | undefined,
): EditionJson['passages'][number] {
  return {
    id,
    speaker,
    inferred: speakerInferred,
    opensTurn,
    length: text.length,
    text: isWhole ? text : undefined,
    time,
  };
}

function commentaryJson(
  edition: Edition,
  { slug, meta, blocks, quotes }: EditionCommentary,
): EditionJson['commentaries'][number] {
  return {
    slug,
    title: meta.title,
    author: meta.author,
    publication: meta.publication,
    date: meta.date,
    url: meta.url,
    rights: meta.rights,
    language: meta.language ?? edition.meta.language,
    address: SITE.origin + essayAddress(edition.slug, slug),
    ...(edition.openLicence ? { blocks: blocks.map(({ kind, text }) => ({ kind, text })) } : {}),
    quotes: quotes.map((quote) => quoteJson(edition, quote)),
  };
}

function quoteJson(edition: Edition, quote: EditionQuote): EditionJson['commentaries'][number]['quotes'][number] {
  const { id, number, kind, block, placement, note } = quote;
  const own = { id, number, kind, text: givenWords(edition, quote.text), block, status: placement.status };
  const paragraphs = note.map((paragraph) => ({ role: paragraph.role, block: paragraph.block }));
  const earlier = earlierJson(edition, quote);
  if (placement.status !== 'located') return { ...own, ...earlier, note: paragraphs };
  const { fidelity, confidence, flags, spans, edits } = placement;
  return {
    ...own,
    fidelity,
    confidence,
    flags: [...flags],
    spans: spansJson(edition, spans),
    edits: edits.map(({ op, quote: quoted, source }) => ({ op, quote: quoted, source })),
    ...earlier,
    note: paragraphs,
  };
}

function earlierJson(
  edition: Edition,
  { earlier }: EditionQuote,
): Pick<EditionJson['commentaries'][number]['quotes'][number], 'earlier'> {
  if (earlier === undefined) return {};
  const { until, fidelity, spans } = earlier;
  return { earlier: { until, fidelity, spans: spansJson(edition, spans) } };
}

function spansJson(edition: Edition, spans: readonly Span[]): z.infer<typeof spanSchema>[] {
  return spans.map(({ passage, start, end, text }) => ({ passage, start, end, text: givenWords(edition, text) }));
}
