/** How a map says things in words. */
import type { EssayMap, Ribbon, RibbonGroup, TalkShare } from '@/lib/edition';
import * as say from '@/lib/interface/map';
import { fidelityWordsOf } from '../../../lib/edition/fidelity-words';

/** The name beside the text. */
export function nameOf({ speaker }: Pick<TalkShare, 'speaker'>): string {
  return speaker ? isolated(speaker.label) : say.unnamedSpeaker;
}

/** Words that are read from right to left, shut off from the sentence around them, which they would turn about. */
function isolated(words: string): string {
  return RIGHT_TO_LEFT.test(words) ? `\u2068${words}\u2069` : words;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** What is remarkable about a quote: that it departs from the interview, or from its order. */
export function remarksOn({ quote, goesBack }: Ribbon): string[] {
  const { name, departure } = fidelityWordsOf(quote);
  // A label has no room for the day, which the note says.
  const shown = quote.earlier === undefined ? name : say.correctedSince;
  return [...(departure === null ? [] : [shown]), ...(goesBack ? [say.goesBack] : [])];
}

/** What a link of the drawing is called. */
export function ribbonName(ribbon: Ribbon): string {
  const { number, lemma } = ribbon.quote;
  const { name, departure } = fidelityWordsOf(ribbon.quote);
  return say.ribbon(number, lemma, [...remarksOn(ribbon), ...(departure === null ? [name] : [])]);
}

/** What a link of several quotes is called. */
export function groupName({ ribbons }: RibbonGroup): string {
  return say.ribbons(ribbons.length, ribbons[0].quote.lemma);
}

/** Of more speakers than these a sentence gives the number. */
const MOST_NAMED = 5;

/** Those who are named, and the many who are only counted. */
function withoutMany<Item>(items: readonly Item[]): [named: readonly Item[], counted: readonly Item[]] {
  return items.length <= MOST_NAMED ? [items, []] : [items.slice(0, MOST_NAMED - 1), items.slice(MOST_NAMED - 1)];
}

/** Who speaks how much: a sentence. */
export function sayTalk(talk: readonly TalkShare[]): string {
  const [first, ...spoken] = talk;
  if (!first) return say.nothingSaid;
  const [others, rest] = withoutMany(spoken);
  const partOf = (each: TalkShare) => ({ name: nameOf(each), share: each.share });
  const share = rest.reduce((sum, each) => sum + each.share, 0);
  return say.talk(partOf(first), others.map(partOf), { count: rest.length, share });
}

/** How much is quoted of whom: a sentence. */
export function sayQuoted({ ribbons, speakers }: EssayMap): string {
  const some = speakers.filter(({ quoted }) => quoted > 0).map((each) => ({ name: nameOf(each), share: each.quoted }));
  const none = speakers.filter(({ quoted }) => quoted === 0).map(nameOf);
  return say.quotedShares(ribbons.length, some, none.length > MOST_NAMED ? none.length : none);
}

/** How the essay's order relates to the interview's; nothing where there is no order to speak of. */
export function sayOrder({ ribbons }: EssayMap): string {
  if (ribbons.length < 2) return '';
  return say.order(ribbons.filter(({ goesBack }) => goesBack).map(({ quote }) => isolated(quote.lemma)));
}
