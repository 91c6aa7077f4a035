/** What pages that are open while texts are worked on show of them: each message where an author sees what it is about. */
import { z } from 'zod';

const contentMessageSchema = z.strictObject({
  /** Name of the edition in addresses; null where it is not known, which concerns every page. */
  interview: z.string().nullable(),
  /** Ids of the passages that it is about; none where it is about no passage. */
  passages: z.array(z.string()),
  /** The essay and the index of the block in it that it is about; null where it is about none. */
  block: z.strictObject({ essay: z.string(), index: z.int().nonnegative() }).nullable(),
  severity: z.enum(['error', 'warning', 'info']),
  /** `file:line:column`. */
  place: z.string(),
  /** Kebab-case. */
  rule: z.string(),
  text: z.string(),
  /** What else is to be said, a line each. */
  details: z.array(z.string()),
});

/** All that is to be said of the texts, in order of file and place. */
export const contentMessagesSchema = z.array(contentMessageSchema);

export type ContentMessage = z.infer<typeof contentMessageSchema>;
