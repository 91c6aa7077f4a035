/** What a map says. */
import type { Part as TalkPart } from '../en/map';
import { formatNumber, formatPercent, type Phrase } from '../phrase';
import { list, TAG } from './common';

export const whoSpeaks = '各人说了多少';
export const whatIsQuoted = '引用了什么，在哪里';
export const noEssayYet = '这篇访谈还没有评论。';
export const quotesNothing = '这篇评论没有引用访谈。';
export const everyQuote = '全部引文';
export const sameAsTable = '以表格查看';
export const leavesNothingOut = '一字未漏。';
export const notQuoted = '未引用';

export function words(count: number): string {
  return `${formatNumber(TAG, count)} 词`;
}

export function wordsOfGap<Part>(count: Part): Phrase<Part> {
  return [count, ' 词'];
}

export function howDrawn(interview: number, essay: number, isCrowded: boolean): string {
  const bands = isCrowded
    ? '评论中前后相接的引文共用一个标签，由此可跳到评论中的相应位置'
    : '点按任一色带可看到批注，由批注可跳到引文';
  return `访谈共 ${words(interview)}，评论共 ${words(essay)}，两者画成同样的高度。${bands}；方括号标出未引用的部分。`;
}

export function longestLeap<Part>(count: number, opening: Part): Phrase<Part> {
  return [`最长的一处未引用部分有 ${words(count)}，始于“`, opening, '”。'];
}

export function sameAsDrawing<Part>(title: Part): Phrase<Part> {
  return ['以图形查看：', title];
}

export const caption = '全部引文，按访谈顺序排列。';
export const captionRemark = '位置指引文起点，以占全文词数的百分比表示。';
export const columns = {
  quote: '引文',
  speaker: '说话人',
  words: '词数',
  interview: '访谈',
  essay: '评论',
  fidelity: '忠实度',
};
export const goesBack = '回到前文';
export const betweenRemarks = '，';

export function percent(share: number): string {
  if (share > 0 && share < 0.005) return '不到 1%';
  if (share < 1 && share >= 0.995) return '超过 99%';
  return formatPercent(TAG, share);
}

export const unnamedSpeaker = '一位未具名者';
export const unnamed = '未具名';

export function quotedOfIt(share: number): string {
  return `，其中 ${percent(share)} 被引用`;
}

export function andOthers(count: number): string {
  return `另有 ${count} 人`;
}

export function quotes(count: number): string {
  return `${count} 处引文`;
}

export function ribbon(number: number, lemma: string, remarks: readonly string[]): string {
  return `${number}，${lemma}：${remarks.join('，')}`;
}

export function ribbons(count: number, first: string): string {
  return `${quotes(count)}，第一处：${first}`;
}

export const nothingSaid = '这篇访谈中无人说话。';

export function talk(
  first: TalkPart,
  others: readonly TalkPart[],
  rest: { readonly count: number; readonly share: number },
): string {
  const all = [
    `${first.name}说的话占 ${percent(first.share)}`,
    ...others.map(({ name, share }) => `${name}占 ${percent(share)}`),
    ...(rest.count > 0 ? [`其余 ${rest.count} 人占 ${percent(rest.share)}`] : []),
  ];
  return `${all.join('，')}。`;
}

export function quotedShares(places: number, some: readonly TalkPart[], none: readonly string[] | number): string {
  const shares = some.map(({ name, share }) => `${name}的话的 ${percent(share)}`);
  const of = typeof none === 'number' ? `其余 ${none} 人` : list(none);
  return `评论在 ${places} 处引用了${list(shares)}${of === '' ? '' : `，没有引用${of}的话`}。`;
}

export function order(back: readonly string[]): string {
  const to = back.map((lemma) => `“${lemma}”`);
  if (back.length === 0) return '引用次序与访谈一致。';
  if (back.length === 1) return `引用次序与访谈大体一致，只有一次回到前文：${to[0]}。`;
  return `引用中有 ${back.length} 次回到访谈前文${back.length > 4 ? `，第一次是${to[0]}` : `：${to.join('、')}`}。`;
}

export function title(interview: string): string {
  return `《${interview}》对照图`;
}

export function tableTitle(interview: string): string {
  return `《${interview}》的引文`;
}

export function everyQuoteOf(interview: string): string {
  return `《${interview}》的全部引文`;
}

export function description(interview: string): string {
  return `《${interview}》中各人说了多少，引用了什么，在哪里。`;
}

export function tableDescription(interview: string): string {
  return `《${interview}》的全部引文：谁说的，在哪里，是否忠实。`;
}

export const correctedSince = '后经更正';
