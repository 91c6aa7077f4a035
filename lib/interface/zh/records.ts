/** What the pages say of what editing and corrections changed. */
import type { Phrase } from '../phrase';
import { passages } from './common';

export const correctedRecord = '更正记录';
export const whatWasChanged = '改动了什么';
export const onSomeDay = '日期未记录';
export const somebody = '访谈正文';

export function quotedIn<Part>(essay: Part, until: string | null): Phrase<Part> {
  return ['引用于', essay, until === null ? '：' : `（所引为${until}的文字）：`];
}

export function untilDay(day: string): string {
  return `${day}以前`;
}

export const untilThis = '此次更正以前';

export function changesTitle(interview: string): string {
  return `${interview}：更正记录`;
}

export function changesDescription(interview: string): string {
  return `《${interview}》首次发表以来的逐字改动，以及涉及的引文。`;
}

export const asSpoken = '录音与刊文对照';
export const whatEditingChanged = '编辑时删去或改动了什么';
export const setAgainst = '刊出的文字与录音的字幕逐词作了对照。字幕由机器生成：两者不同之处，也可能是机器听错了。';

export function countsOf(
  all: number,
  counts: readonly { readonly count: number; readonly fidelity: string }[],
): string {
  return `共 ${passages(all)}：${counts.map(({ count, fidelity }) => `${count} 段${fidelity}`).join('，')}。`;
}

export function cut(words: number, places: number): string {
  return `说过而未刊出：${places} 处，共 ${words} 词`;
}

export function publishedOtherwise(count: number): string {
  return `刊出时有改动：${passages(count)}`;
}

export function tidied(count: number): string {
  return `略经整理，一如口语落笔时的惯例：${passages(count)}`;
}

export const isMarked = '刊文标明此处有省略。';
export const hardlyRecorded = '录音中几乎没有这一段。';
export const somethingLeftOut = '这一段有省略。';

export function spokenTitle(interview: string): string {
  return `${interview}：录音与刊文对照`;
}

export function spokenDescription(interview: string): string {
  return `从录音到刊文，《${interview}》在编辑时删去或改动了什么。`;
}

export function howShown<Part>(
  struck: (words: string) => Part,
  underlined: (words: string) => Part,
  feed: (words: string) => Part,
): Phrase<Part> {
  return [
    '删去的文字加',
    struck('删除线'),
    '，新增的文字加',
    underlined('下划线'),
    '。最近的更正在前；更正另有',
    feed('订阅源'),
    '。',
  ];
}

export const fates = {
  reworded: '',
  moved: '：移到了另一段，文字未变',
  joined: '：并入另一段',
  'broken-up': '：删去，部分文字现在位于另一段',
  struck: '：删去',
};
