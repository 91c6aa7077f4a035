/** What a page says of the link that led to it; kept apart, since few links have anything said of them. */
import type { LinkedThing } from '../en/arriving';

export const resolverScript = '查明原因的脚本';

const THING = { words: '链接所指的文字', passage: '链接所指的段落' } as const satisfies Readonly<
  Record<LinkedThing, string>
>;

const ALL_OF_IT = '这里是整篇访谈。';

export function moved(what: LinkedThing): string {
  return `${THING[what]}在链接创建之后移动了位置，现已在新位置标出。`;
}

export function changed(what: LinkedThing): string {
  return `${THING[what]}在链接创建之后作过改动。加删除线的是原来的文字，加下划线的是新增的文字。`;
}

export function gone(what: LinkedThing): string {
  return `${THING[what]}在链接创建之后已从访谈中删去。原文如下：`;
}

export const whereItStood = '原来的位置';
export const fitsNothing = `这个链接与访谈现在和以往的文字都不相符。它可能输错了、被截断了，或者指向另一篇文字。${ALL_OF_IT}`;
export const noSuchQuote = `这个链接所指的引文，不见于有关这篇访谈的任何评论，以往也没有。它可能输错了，或被截断了。${ALL_OF_IT}`;
export const quoteRetired = '链接所指的引文在链接创建之后已从评论中删去。原来的引文如下：';
export const quoteWithoutPlace = '链接所指的引文在现在的访谈中没有确定的位置。评论所引如下：';
export const theEssay = '评论';

export const wholeInterview = ALL_OF_IT;
export const wholeEssay = '这里是整篇评论。';
export const pastNotLoaded = '这个链接与现在的访谈不符，而以往的文字未能载入。可能是连接中断。';
export const doesNotFit = '这个链接与现在的访谈不符。';
export const pageNotCurrent = '这个链接与本页的访谈不符。访谈在此期间作过更正；重新载入后的页面会更清楚。';
export const pageTranslated =
  '浏览器翻译过本页，或有扩展程序改动过文字，因此无法标出链接所指的文字。它们就在当前显示的段落中。请显示原文并重新载入，即可看到。';
export const notInEssay = '链接所指的位置不在这篇评论中，可能在访谈中。';
export const lookInInterview = '到访谈中查找';

export const putIn = '新增：';
export const takenOut = '删去：';

export const betweenSentences = '';
