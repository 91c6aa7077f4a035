/** Whom a text names as the speaker of each of its quotations. */
import type { Quote } from '../content/types';
import { attributionOf, REACH } from '../edition/attribution';
import type { TextRange } from '../text/range';
import { onePerson, type Person } from './persons';
import type { QuotingText } from './quoting-text';
import type { ReportedAttribution } from './report-schema';

/** What a line is that leads in to the block quotation behind it. */
const LEADS_IN = /[:,]\s*$/;
/** Who said it, behind a block quotation. */
const SIGNED = /^\s*(?:[—–―]|--)\s*(\p{Lu}[^\n,;(]{1,60})/u;
/** Nothing but who said it, between two quotations that are one speech: `,” Ferry said. “`. */
const ONLY_ATTRIBUTION = /^[.,?!]?["”’»]?[.,]?\s[^"“”‘«»„.!?]{3,60}\.\s["“‘«„]$/u;

/**
 * Whom the text names beside each of its quotations, in order: as the speaker, or as the one who was told. Empty where it
 * names nobody, or where what it says can be read in two ways. Cost: linear in the text.
 */
export function attributionsOf(
  { blocks, quotes }: Pick<QuotingText, 'blocks' | 'quotes'>,
  persons: readonly Person[],
): ReportedAttribution[] {
  const found: ReportedAttribution[] = [];
  for (const [index, quote] of quotes.entries()) {
    const text = blocks[quote.block]?.text ?? '';
    const own = ownAttribution(text, quote, blocks[quote.block - 1], persons);
    const before = quotes[index - 1];
    const isNamed = own.speaker !== undefined || own.listener !== undefined;
    const goesOn =
      !isNamed &&
      before?.block === quote.block &&
      quote.kind === 'inline' &&
      ONLY_ATTRIBUTION.test(text.slice(before.range.end, quote.range.start));
    found.push(goesOn ? (found[index - 1] ?? {}) : own);
  }
  return found;
}

function ownAttribution(
  text: string,
  quote: Quote,
  blockBefore: QuotingText['blocks'][number] | undefined,
  persons: readonly Person[],
): ReportedAttribution {
  // An exchange has its own labels.
  if (quote.spoken !== undefined) return {};
  const beside = read(text, quote.range, persons);
  if (quote.kind === 'inline' || beside.speaker !== undefined) return beside;
  const signed = SIGNED.exec(text.slice(quote.range.end))?.[1];
  if (signed !== undefined) {
    const name = onePerson(persons.filter((person) => signed.trim().endsWith(person.name)).map(({ id }) => id));
    return name === null ? {} : { speaker: name };
  }
  if (blockBefore?.kind !== 'paragraph' || !LEADS_IN.test(blockBefore.text)) return {};
  const { length } = blockBefore.text;
  return read(blockBefore.text, { start: length, end: length }, persons);
}

function read(text: string, range: TextRange, persons: readonly Person[]): ReportedAttribution {
  const near = `${text.slice(Math.max(0, range.start - REACH), range.start)}\n${text.slice(range.end, range.end + REACH)}`;
  const nearby = persons.filter(({ name }) => near.includes(name.split(/\s+/).at(-1) ?? name));
  if (nearby.length === 0) return {};
  const { speakers, listeners } = attributionOf(text, range, nearby);
  const speaker = onePerson(speakers.map(({ id }) => id));
  if (speakers.length > 0) return speaker === null ? {} : { speaker };
  const listener = onePerson(listeners.map(({ id }) => id));
  return listener === null ? {} : { listener };
}
