/**
 * What a verification says: the one schema of it, for programs that read it as JSON and for whatever shows it here.
 *
 * Offsets are UTF-16 code units, half open; lines and columns are 1-based.
 */
import { z } from 'zod';

/** What became of a quotation. `VERDICT_WORDS` says each in words. */
export const verdictSchema = z.enum([
  'verbatim',
  'clean-verbatim',
  'elided',
  'altered',
  'stitched',
  'misattributed',
  'earlier',
  'elsewhere',
  'ambiguous',
  'not-found',
  'unjudged',
]);
export type Verdict = z.infer<typeof verdictSchema>;

const fidelitySchema = z
  .enum(['verbatim', 'clean-verbatim', 'elided', 'altered', 'stitched'])
  .describe('How the words relate to those of the spans, whoever said them and in whichever transcript.');

const flagSchema = z.enum(['negation-changed', 'number-changed', 'several-speakers']);

const editSchema = z.object({
  op: z.enum(['insert', 'delete', 'replace']).describe('What the quotation does to the words as said.'),
  quote: z.string().describe("The quotation's words; empty for `delete`."),
  source: z.string().describe("The transcript's words; empty for `insert`."),
  quoteWord: z.int().describe('Index of the first word concerned among the words of the quotation.'),
  sourceWord: z.int().describe('Index of the first word concerned among the words of the spans.'),
});

const spanSchema = z.object({
  transcript: z.string().describe('Id of the transcript.'),
  passage: z.string().describe('Id of the passage, a paragraph of the transcript.'),
  start: z.int().describe("Offset in the passage's text."),
  end: z.int(),
  text: z.string().describe("The transcript's exact words."),
  speaker: z.string().nullable().describe('Who says them; null where the transcript does not tell.'),
  isInferred: z.literal(true).optional().describe('Where no label of the transcript names the speaker.'),
  time: z.number().optional().describe('When they are said, in seconds from the beginning of the recording.'),
  address: z.string().optional().describe('Link to these words, where the transcript is a published edition.'),
});
export type ReportedSpan = z.infer<typeof spanSchema>;

const placeSchema = z.object({
  fidelity: fidelitySchema,
  confidence: z.number().min(0).max(1),
  spans: z.array(spanSchema).describe("In the quotation's order; one for each passage and contiguous piece."),
});
export type ReportedPlace = z.infer<typeof placeSchema>;

const questionSchema = z.object({
  text: z.string().describe('Shortened.'),
  passage: z.string(),
  address: z.string().optional(),
});

const attributionSchema = z.object({
  speaker: z.string().optional().describe('Whom the text clearly names as the speaker.'),
  listener: z.string().optional().describe('Whom the text clearly names as the one who was told.'),
});
export type ReportedAttribution = z.infer<typeof attributionSchema>;

const earlierSchema = z.object({
  until: z.string().optional().describe('Day of the correction, YYYY-MM-DD; left out where it was not recorded.'),
  fidelity: fidelitySchema.extract(['verbatim', 'clean-verbatim', 'elided']).describe('How the words relate to these.'),
  spans: z.array(spanSchema).describe('The words as they stood: offsets in the passages as they were.'),
  address: z.string().optional().describe('Link to what that correction changed.'),
});
export type ReportedEarlier = z.infer<typeof earlierSchema>;

const quotationSchema = z.object({
  kind: z.enum(['block', 'inline']),
  text: z.string().describe('As written, without its outer quotation marks.'),
  spoken: z
    .string()
    .optional()
    .describe('Where labels of speakers stand in `text`: the same with blanks in their place. Its words are compared.'),
  start: z.int().describe("Offset in the text, or in `markdown` where the text's format is no plain text."),
  end: z.int(),
  line: z.int().min(1).describe("In the file, counted in the text's `unit`."),
  column: z.int().min(1),
  endLine: z.int().min(1),
  endColumn: z.int().min(1),
  verdict: verdictSchema,
  confidence: z.number().min(0).max(1).describe('How sure the place is; of a quotation without one, of the best.'),
  attribution: attributionSchema.optional(),
  fidelity: fidelitySchema.optional().describe('Where the quotation has a place.'),
  spans: z.array(spanSchema).describe('Where it was said; empty where it has no place, or several.'),
  edits: z.array(editSchema).describe('What differs, in order.'),
  flags: z.array(flagSchema),
  earlier: earlierSchema
    .optional()
    .describe(
      'Where the words stood as they are quoted until the transcript was corrected: `spans` and `edits` are of now.',
    ),
  question: questionSchema.optional().describe('The last question that somebody else asks before these words.'),
  candidates: z.array(placeSchema).optional().describe('Of an ambiguous quotation: the best places, best first.'),
  nearest: z
    .object({
      fidelity: fidelitySchema,
      spans: z.array(spanSchema),
      edits: z.array(editSchema),
      flags: z.array(flagSchema),
    })
    .optional()
    .describe('Of a quotation that was not found: words that are near enough to be worth a look.'),
});
export type ReportedQuotation = z.infer<typeof quotationSchema>;

const transcriptSchema = z.object({
  id: z.string(),
  title: z.string(),
  words: z.int(),
  address: z.string().optional(),
  quotations: z.int().describe('How many quotations of the text have their place in it.'),
});

/** One text, verified against some transcripts. */
export const reportSchema = z.object({
  text: z.object({
    path: z.string(),
    format: z.string(),
    unit: z.enum(['line', 'paragraph', 'segment']),
    markdown: z.string().optional().describe('What was read of a text that is neither plain text nor Markdown.'),
  }),
  searched: z.int().describe('How many transcripts there were.'),
  home: z.string().nullable().describe('Id of the transcript that most quotations come from.'),
  transcripts: z.array(transcriptSchema).describe('Those that quotations were found in.'),
  counts: z.partialRecord(verdictSchema, z.int()).describe('Quotations of each verdict that occurs.'),
  quotations: z.array(quotationSchema).describe("In the text's order."),
  unclosed: z
    .array(z.object({ line: z.int().min(1), column: z.int().min(1), text: z.string() }))
    .describe('Quotation marks that nothing closes; what follows them was taken for no quotation.'),
  remark: z.string(),
});
export type Report = z.infer<typeof reportSchema>;

const passageFoundSchema = z.object({
  ...placeSchema.shape,
  edits: z.array(editSchema),
  passageText: z
    .string()
    .describe('The whole passage that the first words stand in; empty where they stand nowhere now.'),
  earlier: earlierSchema
    .optional()
    .describe('Where the words stood so until the transcript was corrected: `spans` and `edits` are of now.'),
  question: questionSchema.optional(),
});

/** Where some words were said, or words like them. */
export const foundPassagesSchema = z.object({
  searched: z.int(),
  passages: z.array(passageFoundSchema).describe('Best first; empty where nothing like it was said.'),
});
export type FoundPassages = z.infer<typeof foundPassagesSchema>;
export type FoundPassage = z.infer<typeof passageFoundSchema>;
