/** What the studio asks about texts, what can be answered, and what a form asks. */

export const isRight = '这样对吗？';
export const itIsRight = '对';
export const changeInFacts = '如果不对，请在“标题、人物、日期、版权”中修改。';
export const changeInText = '如果不对，请点按正文中的这一段并修改。';
export const whoSpeaks = '这里是谁在说话？';

export function fieldIsRight(line: string): string {
  return `确认“${line}”`;
}

export function wordsAreRight(words: string): string {
  return `确认“${words}”无误`;
}

export function says(person: string, words: string): string {
  return `“${words}”为${person}所言`;
}

export const leftOut = '这一部分略去得对吗？';

export function takenFor(reason: string): string {
  return `略去的理由：${reason}。`;
}

export const noPart = '对，不属于正文';
export const putBack = '不对，放回正文';

export function allNoPart(count: number): string {
  return `略去的 ${count} 处都不属于正文`;
}

export function staysOut(words: string): string {
  return `略去“${words}”`;
}

export function wasPutBack(words: string): string {
  return `放回“${words}”`;
}

export function allStayOut(count: number): string {
  return `略去全部 ${count} 处`;
}

export function whichIsInterview(count: number): string {
  return count === 1 ? '这篇文字是访谈吗？' : '哪一篇是访谈？';
}

export const nobodyNamed = '文中没有注明说话人，因此没有一篇被当作访谈。';

export function interviewToo(name: string): string {
  return `“${name}”看来也是访谈，而一部读本只有一篇访谈。它是什么？`;
}

export const anotherInterview = '另一篇访谈：移除';
export const essayAbout = '有关访谈的评论';

export function isInterview(name: string): string {
  return `“${name}”是访谈`;
}

export function isEssay(name: string): string {
  return `“${name}”是评论`;
}

export const whichQuote = '这一段属于哪一处引文？';
export const quoteBefore = '前面的引文';
export const quoteAfter = '后面的引文';
export const noQuote = '都不属于';

export function belongsTo(paragraph: string, quote: string): string {
  return `“${paragraph}”属于引文“${quote}”`;
}

export function belongsToNone(paragraph: string): string {
  return `“${paragraph}”不属于任何引文`;
}

export function meantSo(found: string): string {
  return `此处：${found}。是有意如此吗？`;
}

export const itIsMeantSo = '有意如此';

export function wasMeantSo(found: string): string {
  return `${found}：有意如此`;
}

export const placedRight = '这处引文的位置对吗？';
export const whereFrom = '这处引文出自哪里？';
export const severalPlaces = '它的文字与多处相符。';
export const quotationOfIntroduction = '这是对访谈引言的引用吗？';
export const yes = '是';
export const isQuotation = '这是对访谈的引用吗？';
export const nothingLike = '访谈中没有与之相近的话。';
export const isFromHere = '这处引文出自这里吗？';
export const fromHere = '是，出自这里';
export const notThere = '是对访谈的引用，但访谈中没有这些话';
export const noQuotation = '不是对这篇访谈的引用';
export const nobody = '未具名者';

export function saidHere(person: string): string {
  return `出自这里，${person}所言`;
}

export function essaySays(sentence: string): string {
  return `评论写道：${sentence}`;
}

export function noneIsQuotation(count: number): string {
  return `访谈中没有相近文字的 ${count} 处都不是引用`;
}

export function leftAsItIs(quote: string): string {
  return `保留“${quote}”不变`;
}

export function isFrom(quote: string, passage: string): string {
  return `“${quote}”出自“${passage}”`;
}

export function isNoQuotation(quote: string): string {
  return `“${quote}”不是引用`;
}

export function areNoQuotations(count: number): string {
  return `${count} 处不是引用`;
}

export const roles = {
  interviewer: '采访者',
  moderator: '主持人',
  guest: '受访者',
  witness: '证人',
  audience: '观众',
  member: '委员会成员',
  press: '媒体记者',
};

export const fields = {
  title: '标题',
  dek: '副标题',
  outlet: '发表机构',
  show: '节目或系列',
  date: '日期',
  url: '原文网址',
  rights: '版权',
  language: '语言',
  author: '作者',
  publication: '发表于',
};

export const rightsHint = '许可协议，例如 CC-BY-4.0；或写明：保留所有权利';
export const languageHint = '语言代码，例如 en 或 zh-Hans';
