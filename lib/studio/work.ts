/** An edition that is being made: the texts that somebody gave, and what they decided about them, in order. */
import { z } from 'zod';

/** A change of a text, counted in what stood there before all changes of its decision. */
const editSchema = z.strictObject({
  /** Offset in the text. */
  start: z.int().nonnegative(),
  /** What stood there. */
  was: z.string(),
  now: z.string(),
});

const decisionSchema = z.discriminatedUnion('kind', [
  /** A text is part of the edition from here on. */
  z.strictObject({ kind: z.literal('add'), text: z.string(), says: z.string() }),
  z.strictObject({ kind: z.literal('remove'), text: z.string(), says: z.string() }),
  /** What a text is taken for, whatever its import thought. Changes that were made of it before are gone. */
  z.strictObject({
    kind: z.literal('take-as'),
    text: z.string(),
    as: z.enum(['transcript', 'commentary']),
    says: z.string(),
  }),
  /** Words of a text's Markdown become others: a label, a pragma, what somebody typed. */
  z.strictObject({
    kind: z.literal('change'),
    text: z.string(),
    edits: z.array(editSchema).min(1),
    says: z.string(),
    /** Doubts that are settled with it. */
    settles: z.array(z.string()).optional(),
  }),
  /** Doubts are settled with all as it is. */
  z.strictObject({ kind: z.literal('leave'), doubts: z.array(z.string()).min(1), says: z.string() }),
]);

const journalSchema = z.strictObject({
  decisions: z.array(decisionSchema),
  /** How many of them hold; those behind were undone. */
  position: z.int().nonnegative(),
});

const givenTextSchema = z.strictObject({
  id: z.string().min(1),
  /** Name of the file. */
  name: z.string(),
  /** The day that it has, YYYY-MM-DD. */
  day: z.string(),
  bytes: z.instanceof(Uint8Array<ArrayBuffer>),
});

/** What is kept of an edition: all of it comes from this. */
export const workSchema = z.strictObject({
  id: z.string().min(1),
  /** What its author calls it in the list; '' where they gave no name. */
  name: z.string(),
  /** When it was last changed, in milliseconds. */
  changed: z.number(),
  texts: z.array(givenTextSchema),
  journal: journalSchema,
});

/** An edition that is being made. */
export type Work = z.infer<typeof workSchema>;
/** A text as it was given. */
export type GivenText = z.infer<typeof givenTextSchema>;
/** What was decided, in order. */
export type Journal = z.infer<typeof journalSchema>;
/** One thing that was decided. `says`: in a few words, what. */
export type Decision = z.infer<typeof decisionSchema>;
/** A change of a text. */
export type Edit = z.infer<typeof editSchema>;

/** Nothing decided yet. */
export const EMPTY_JOURNAL: Journal = { decisions: [], position: 0 };
