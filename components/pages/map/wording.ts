/** How a map says things in words. */
import type { EssayMap, Ribbon, RibbonGroup, TalkShare } from '@/lib/edition';
import { FIDELITY_WORDS } from '../../../lib/edition/fidelity-words';
import { joinNames } from '../../../lib/text/format';

const percent = new Intl.NumberFormat('en', { style: 'percent' });

const either = new Intl.ListFormat('en', { type: 'disjunction' });

/** `42%`; never nothing of something, nor all of less. */
export function percentOf(share: number): string {
  if (share > 0 && share < 0.005) return 'less than 1%';
  if (share < 1 && share >= 0.995) return 'more than 99%';
  return percent.format(share);
}

/** `2,720 words`. */
export function countWords(words: number): string {
  return `${new Intl.NumberFormat('en').format(words)} ${words === 1 ? 'word' : 'words'}`;
}

/** The name beside the text. */
export function nameOf({ speaker }: Pick<TalkShare, 'speaker'>): string {
  return speaker ? isolated(speaker.label) : 'a speaker without a name';
}

/** Words that are read from right to left, shut off from the sentence around them, which they would turn about. */
function isolated(words: string): string {
  return RIGHT_TO_LEFT.test(words) ? `\u2068${words}\u2069` : words;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** What is remarkable about a quote: that it departs from the interview, or from its order. */
export function remarksOn({ quote, goesBack }: Ribbon): string[] {
  const { name, departure } = FIDELITY_WORDS[quote.placement.fidelity];
  return [...(departure === null ? [] : [name]), ...(goesBack ? ['goes back'] : [])];
}

/** What a link of the drawing is called: `3, I just think that we: altered`; its label's words are a part of that. */
export function ribbonName(ribbon: Ribbon): string {
  const { number, lemma, placement } = ribbon.quote;
  const { name, departure } = FIDELITY_WORDS[placement.fidelity];
  return `${number}, ${lemma}: ${[...remarksOn(ribbon), ...(departure === null ? [name] : [])].join(', ')}`;
}

/** `14 quotes`. */
export function countQuotes(count: number): string {
  return count === 1 ? '1 quote' : `${count} quotes`;
}

/** What a link of several quotes is called: `14 quotes, the first: I just think that we`. */
export function groupName({ ribbons }: RibbonGroup): string {
  return `${countQuotes(ribbons.length)}, the first: ${ribbons[0].quote.lemma}`;
}

/** Of more speakers than these a sentence gives the number. */
const MOST_NAMED = 5;

/** Those who are named, and the many who are only counted. */
function withoutMany<Item>(items: readonly Item[]): [named: readonly Item[], counted: readonly Item[]] {
  return items.length <= MOST_NAMED ? [items, []] : [items.slice(0, MOST_NAMED - 1), items.slice(MOST_NAMED - 1)];
}

/** `Zuckerberg speaks 88% of the words and Lessin 12%.` */
export function sayTalk(talk: readonly TalkShare[]): string {
  const [first, ...spoken] = talk;
  if (!first) return 'Nothing is said in this interview.';
  const [others, rest] = withoutMany(spoken);
  const all = [
    `${nameOf(first)} speaks ${percentOf(first.share)} of the words`,
    ...others.map((each) => `${nameOf(each)} ${percentOf(each.share)}`),
    ...(rest.length > 0 ? [`${rest.length} others ${percentOf(rest.reduce((sum, { share }) => sum + share, 0))}`] : []),
  ];
  return sentence(joinNames(all));
}

/** `In 29 places, the essay quotes 42% of Zuckerberg’s words and none of Lessin’s.` */
export function sayQuoted({ ribbons, speakers }: EssayMap): string {
  const some = speakers
    .filter(({ quoted }) => quoted > 0)
    .map((each, index) => `${percentOf(each.quoted)} of ${nameOf(each)}’s${index === 0 ? ' words' : ''}`);
  const none = speakers.filter(({ quoted }) => quoted === 0).map((each) => `${nameOf(each)}’s`);
  const unquoted = none.length > MOST_NAMED ? `the ${none.length} others’` : either.format(none);
  const all = none.length > 0 ? [...some, `none of ${unquoted}`] : some;
  return `${ribbons.length === 1 ? 'In one place' : `In ${ribbons.length} places`}, the essay quotes ${joinNames(all)}.`;
}

/** How the essay's order relates to the interview's; nothing where there is no order to speak of. */
export function sayOrder({ ribbons }: EssayMap): string {
  const back = ribbons.filter(({ goesBack }) => goesBack).map(({ quote }) => `“${isolated(quote.lemma)}”`);
  if (ribbons.length < 2) return '';
  if (back.length === 0) return 'It follows the interview’s order.';
  if (back.length === 1) return `It follows the interview’s order but goes back once, to ${back[0]}.`;
  const times = back.length === 2 ? 'twice' : `${back.length} times`;
  return `It goes back in the interview ${times}${back.length > 4 ? `, first to ${back[0]}` : `: to ${joinNames(back)}`}.`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
