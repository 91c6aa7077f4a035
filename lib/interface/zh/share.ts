/** What share pages and embeds say. */
import type { Phrase } from '../phrase';

export const readOn = '在访谈中继续阅读';
export const wholeInterview = '阅读整篇访谈';

export function readInPlace<Part>(site: Part): Phrase<Part> {
  return ['在 ', site, ' 中阅读上下文'];
}

export function moreNotes(count: number): string {
  return `这一段另有 ${count} 条批注。`;
}

export const betweenParts = '，';

export const inAnother = '这些话现在位于另一段';
export const madeBefore = '通向此处的链接是在原文更正之前创建的。';
export const corrected = '链接创建之后，这一段作过更正';
export const whatItSays = '现在的文字';
export const whatChanged = '改动之处';
export const noLonger = '这一段已不在访谈中';
export const itSaid = '原文如下：';

export function passageAsIs<Part>(links: readonly Part[]): Phrase<Part> {
  return ['现在的段落：', ...links.flatMap((link, index) => (index > 0 ? ['、', link] : [link]))];
}

export function stoodBetween<Part>(after: Part, before: Part): Phrase<Part> {
  return ['它原在', after, '与', before, '之间。'];
}

export function stoodBefore<Part>(passage: Part): Phrase<Part> {
  return ['它原在', passage, '之前。'];
}

export function stoodAfter<Part>(passage: Part): Phrase<Part> {
  return ['它原在', passage, '之后。'];
}

export function openingWords(lemma: string): string {
  return `“${lemma}……”`;
}

export const noLongerQuoted = '这些话已不再被引用';
export const wereQuoted = '链接创建时，曾有评论引用：';

export function quotedBy<Part>(essay: Part): Phrase<Part> {
  return ['引用这些话的评论：', essay];
}

export const essayGone = '引用这些话的评论已不在此处。';
export const fromIntroduction = '这些话出自访谈的引言';
export const notInInterview = '访谈中没有这些话';

export function inQuotationMarks<Part>(essay: Part): Phrase<Part> {
  return ['这些话加了引号，见于', essay, '：'];
}

export const moreThanOnce = '这些话说过不止一次';

export function whichIsUnclear<Part>(essay: Part): Phrase<Part> {
  return ['无法确定所引何处。见于', essay, '：'];
}

export function said(speaker: string, opening: string): string {
  return `${speaker}：${opening}`;
}

export function from(title: string, source: string): string {
  return `出自《${title}》。${source}。`;
}

export function noteIn(title: string, note: string): string {
  return `《${title}》：${note}`;
}

export function pastPassage(title: string): string {
  return `《${title}》中的一段后来怎样了。`;
}

export function pastQuote(title: string): string {
  return `《${title}》中的一处引文后来怎样了。`;
}

export const wordsGone = '访谈中已没有这些话';

export function quotedUntil<Part>(stood: string, essay: Part): Phrase<Part> {
  return [`这些话${stood}引用，加了引号，见于`, essay, '：'];
}
