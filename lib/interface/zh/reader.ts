/** What the pages of an interview and of an essay say. */
import type { Phrase } from '../phrase';

export const skipToQuote = '跳到第一处引文';
export const skipToNotes = '跳到批注';
export const readingOrder = '阅读顺序';
export const outline = '目录';
export const introduction = '引言';
export const wholeIntroduction = '阅读完整引言';

export function minutesLeft(minutes: number): string {
  return `剩余约 ${minutes} 分钟`;
}

export function discussed(count: number): string {
  return `共有 ${count} 处引文附有评论`;
}

export function discussedIn<Part>(essay: Part): Phrase<Part> {
  return ['，出自', essay];
}

export function pressOne<Part>(link: Part): Phrase<Part> {
  return ['；点按', link, '即可阅读'];
}

export function oneLike<Part>(sample: Part): Phrase<Part> {
  return [sample, '的文字'];
}

export const tinted = '带底色';
export const underlined = '带下划线';
export const tintedOr = '或';
export const endOfDiscussed = '。';
export const goToFirst = '跳到第一处';
export const pressMarked = '点按标出的文字，阅读相关评论';

export const commentaryFrom = '评论来自';

export function notesFrom(title: string): string {
  return `《${title}》的批注`;
}

export const opens = '开篇';

export function howItOpens(title: string): string {
  return `《${title}》的开篇`;
}

export const previousNote = '上一条批注';
export const nextNote = '下一条批注';
export const linkToNote = '链接到这条批注，或摘录、引用其文字';
export const closeNote = '关闭批注';
export const note = '批注';
export const moreOfNote = '更多';

export function numberedNotes(numbers: readonly (number | null)[]): string {
  return `批注 ${numbers.join('、')}`;
}

export function numberedPlace(number: number): string {
  return `出处 ${number}`;
}

export function notesOf(numbers: readonly (number | null)[], title: string): string {
  return `${numberedNotes(numbers)}，出自《${title}》`;
}

export function noteOf(title: string): string {
  return `《${title}》的批注`;
}

export function notesHere(count: number): string {
  return `此处有 ${count} 条批注：`;
}

export const quoteBegins = '（引文）';
export const quoteEnds = '（引文完）';

export const linkToPassage = '链接到这一段，或摘录、引用';

export const inferredAlone = '（？）推断所得：原文未注明此处的说话人';
export const inferredInText = '（推断）';
export const inferredTitle = '推断所得：原文未注明此处的说话人';

export function inferredName(name: string): string {
  return `${name}：推断所得，原文未注明此处的说话人`;
}

export const passageAndNote = '访谈中的一段，以及对它的评论';
export const readInterview = '阅读访谈';

export function fromEssay<Part>(essay: Part): Phrase<Part> {
  return ['出自', essay];
}

export const sources = '来源与版权';

export function theInterview<Part>(title: Part): Phrase<Part> {
  return ['访谈：', title, '。'];
}

export function theEssay<Part>(title: Part, author: Part): Phrase<Part> {
  return ['评论：', title, author, '。'];
}

export function asSpoken<Part>(link: (words: string) => Part): Phrase<Part> {
  return [link('录音与刊文对照'), '：编辑时删去或改动了哪些内容。'];
}

export function correctedRecord<Part>(link: (words: string) => Part): Phrase<Part> {
  return [link('更正记录'), '：首次发表以来改动了哪些内容。'];
}

export const inferredNames = '方括号［］中的说话人姓名系根据谈话内容推断：原文未注明该处的说话人。';

export function moreOf<Part>(title: Part): Phrase<Part> {
  return ['评论余文：', title];
}

export const unplaced = {
  struck: '据访谈更正前的文字引用',
  nowhere: '加了引号，但访谈中没有的话',
  introduction: '出自访谈的引言：谈话中无人说过',
  ambiguous: '说过不止一次：无法确定所引何处',
};

export const takeAway = '下载';
export const keepEdition = '保存这部读本，以便离线阅读';
export const rightsReserved = '原文保留版权：文件中只有简短的引文，并注明各自的出处。';

export const endOfList = '。';
export const betweenFiles = '、';

export const commentary = '评论';

export function by<Part>(author: Part): Phrase<Part> {
  return ['作者：', author];
}

export function on<Part>(interview: Part): Phrase<Part> {
  return ['所评访谈：', interview];
}

export function placeOf(number: number, lemma: string): string {
  return `出处 ${number}：“${lemma}”在访谈中的位置`;
}

export function asked<Part>(question: Part): Phrase<Part> {
  return ['问题：', question];
}

export const beforeQuote = '上文';
export const afterQuote = '下文';
export const wayToInterview = '查看访谈原文';

export function interviewDescription(title: string): string {
  return `${title}：访谈全文，每段之侧附有相关评论。`;
}

export function essayDescription(title: string, interview: string): string {
  return `${title}：与访谈《${interview}》对照阅读`;
}

export const readBefore = '您读过这篇访谈的一部分。';

export function continueAt(opening: string): string {
  return `从“${opening}”继续`;
}
