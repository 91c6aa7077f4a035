/**
 * The lock of an interview: `links.lock.json`, by which its ids last.
 *
 * It holds the text as it was when the ids were last issued, and for every change since then what the changed passages
 * said before and where each of their words went. Entries of the past are never rewritten, only added to. Words are
 * counted as `linkWords` counts them.
 */
import { z } from 'zod';
import { isId } from '../read/fragment';
import type { Revision } from '../read/past-types';

/** The version of the format that this code reads and writes. */
export const LOCK_VERSION = 1;

const id = z.string({ error: 'an id' }).refine(isId, { error: 'letters, digits and single hyphens' });
const text = z.string({ error: 'text' });
const count = z.int({ error: 'a whole number' }).min(0, { error: 'a number that is not negative' });

const lockedPassageSchema = z.strictObject(
  {
    id,
    /** Who says it: id of a participant. */
    speaker: text.optional(),
    /** The passage as it was when the lock was last written. */
    text,
  },
  { error: 'a passage with `id` and `text`' },
);

const keptPieceSchema = z.tuple([count, count, id, count], { error: '`[from, to, passage, start]`' });
const changedPieceSchema = z.tuple([count, count, id, count, count], { error: '`[from, to, passage, start, end]`' });

const earlierWordingSchema = z.strictObject(
  {
    id,
    speaker: text.optional(),
    /** The passage as it was. */
    text,
    /** Where its words went, in order. Words that no piece covers are gone. */
    went: z.array(z.union([keptPieceSchema, changedPieceSchema], { error: 'a piece of four or five values' }), {
      error: 'a list of pieces',
    }),
  },
  { error: 'an earlier wording with `id`, `text` and `went`' },
);

const orderChangeSchema = z.strictObject(
  {
    /** Place in the order after the revision, counted from 0. */
    at: count,
    /** How many passages stand there after it. */
    now: count,
    /** Ids of those that stood there before it. */
    was: z.array(id, { error: 'a list of ids' }),
  },
  { error: 'a change of the order with `at`, `now` and `was`' },
);

const revisionSchema = z.strictObject(
  {
    /** Day on which the lock learned of it; locks that were written before days were kept have none. */
    date: z.iso.date({ error: 'a day written YYYY-MM-DD' }).optional(),
    /** How the order of the passages came about, where it changed: from its beginning on. */
    order: z.array(orderChangeSchema, { error: 'a list of changes of the order' }).optional(),
    /** Every passage whose words changed, as it was before. */
    wordings: z.array(earlierWordingSchema, { error: 'a list of earlier wordings' }),
  },
  { error: 'a revision with `wordings`' },
) satisfies z.ZodType<Revision>;

const lockedQuoteSchema = z.strictObject(
  {
    id,
    /** Slug of the commentary. */
    commentary: text,
    /** The quote as its commentary last had it. */
    text,
  },
  { error: 'a quote with `id`, `commentary` and `text`' },
);

export const lockSchema = z.strictObject(
  {
    version: z.literal(LOCK_VERSION, { error: `${LOCK_VERSION}, the version that this Gloss knows` }),
    /** The passages in the order of the interview. */
    passages: z.array(lockedPassageSchema, { error: 'a list of passages' }),
    /** What was before, the oldest first. */
    revisions: z.array(revisionSchema, { error: 'a list of revisions' }),
    /** The quotes that the commentaries have, by commentary, in the order of each. */
    quotes: z.array(lockedQuoteSchema, { error: 'a list of quotes' }),
    /** Quotes that a commentary had once, the oldest first. Their ids are not issued again. */
    retiredQuotes: z.array(lockedQuoteSchema, { error: 'a list of quotes' }),
  },
  { error: 'the lock of an interview' },
);

/** The lock of an interview. */
export type Lock = z.infer<typeof lockSchema>;
/** A passage as the lock last saw it. */
export type LockedPassage = z.infer<typeof lockedPassageSchema>;
/** A quote that has an id. */
export type LockedQuote = z.infer<typeof lockedQuoteSchema>;
