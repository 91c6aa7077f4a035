/** What the page says on which texts are verified. */

import type { Unit } from '../en/verifying';
import { formatNumber, type Phrase } from '../phrase';
import { TAG } from './common';

export const title = '原话是这样说的吗？';
export const description = '把文章中的每一处引文与原话逐字核对。一切都在您的浏览器中进行。';
export const lead =
  '把文章与原话放在一起：文中的每一处引文都会逐词查找，并标明是照原话、有改动、由多处拼接、出自他人之口，还是无人说过。转述不作判断。您在此输入或拖入的内容不会离开浏览器。';

export function needsScripts<Part>(command: Part): Phrase<Part> {
  return [
    '本页在浏览器中比对文字，需要运行脚本，而脚本已被关闭。请为本站启用脚本，或使用命令行：',
    command,
    '，在终端中得到同样的结果。',
  ];
}

export const whatWasSaid = '1. 原话';
export const whatQuotes = '2. 引用原话的文章';
export const whatBecame = '3. 引文核对结果';

export const libraryInterview = '本站的访谈';
export const chooseInterview = '选择一篇访谈……';
export const chooseTranscripts = '选择文字稿文件';
export const dropTranscripts = '也可将文字稿拖到这里：字幕、文档、网页、转写文件或纯文本。';
export const theTranscript = '文字稿';
export const useTranscript = '使用这份文字稿';
export const pasteTranscript = '粘贴文字稿';
export const readingTranscript = '正在读取文字稿……';
export const searched = '用于核对的文字稿';
export const pastedTranscript = '粘贴的文字稿';

export function speakersOf(names: readonly string[]): string {
  if (names.length === 0) return '，未注明说话人';
  return `，${names.slice(0, 4).join('、')}${names.length > 4 ? '等' : ''}`;
}

export const remove = '移除';
export const chooseText = '选择文章文件';
export const typeText = '输入、粘贴或拖入带有引文的文章';
export const typeInstead = '移除文件，改为输入';
export const pastedText = '粘贴的文章';
export const yourText = '您的文章';

export const noQuotations = '没有找到引文，即引号中的文字或引文段落。转述不作判断。';
export const comparing = '正在比对……';
export const transcriptFirst = '请先选择一篇访谈或添加文字稿，然后文章中的每一处引文都会在其中查找。';
export const textNext = '请输入、粘贴或拖入引用原话的文章。';
export const endOfSummary = '。';

export const filters = '按核对结果显示引文';

export function all(count: number): string {
  return `全部 ${count}`;
}

const UNITS: Readonly<Record<Unit, string>> = { line: '行', paragraph: '段', segment: '节' };

export function placeInText(unit: Unit, number: number): string {
  return `第 ${number} ${UNITS[unit]}`;
}

export function unclosedItem(unit: Unit, number: number, words: string): string {
  return `第 ${number} ${UNITS[unit]}：以下文字之前的引号没有闭合：${words}`;
}

export function quotationItem(place: string, verdict: string, words: string): string {
  return `${place}，${verdict}：“${words}”`;
}

export function differencesAre(written: string): string {
  return `不同之处：${written}`;
}

export function unclosed(unit: Unit, number: number, text: string): string {
  return `第 ${number} ${UNITS[unit]}：“${text}”之前的引号没有闭合。`;
}

export function showMore(paragraphs: number): string {
  return `显示更多：还有 ${formatNumber(TAG, paragraphs)} 段`;
}

export const copyMarkdown = '复制为 Markdown';
export const downloadPage = '下载为网页';
export const reportCopied = '报告已复制为 Markdown。';

export function clipboardRefused(file: string): string {
  return `浏览器不允许写入剪贴板，报告已另存为 ${file}。`;
}

export function reportSaved(file: string): string {
  return `报告已存为 ${file}。`;
}

export const reportNotMade = '未能生成报告。恢复连接后，请重新载入页面。';

export function severalTexts(count: number): string {
  return `一次给出了 ${count} 个文件`;
}

export function oneText(file: string): string {
  return `每次只核对一份文字：已采用 ${file}。`;
}

export function unreadable(file: string): string {
  return `无法读取 ${file}`;
}

export const chooseAgain = '请重新选择文件。';
export const notLoadedInterview = '访谈未能载入';
export const lookConnected = '请检查网络连接，再重新选择。';
export const noWorker = '浏览器无法启动比对文字的部分';
export const newerBrowser = '请重新载入页面，或换用较新的浏览器。';

export function quotationsOf(path: string): string {
  return `${path} 的引文`;
}

export function quotation(number: number | undefined, verdict: string): string {
  return `引文 ${number}，${verdict}`;
}

export const nearestWords = '最接近的原话：';
export const askedBefore = '此前的问题：';
export const readThere = '在访谈中阅读';

export function whereSaid(who: string): string {
  return `（${who}）`;
}

export const verdicts = {
  verbatim: { name: '与原话相符', meaning: '这些话与原话一字不差。' },
  'clean-verbatim': {
    name: '与原话相符，略经整理',
    meaning: '这些话确实说过；省去了口头语和说到一半的话，一如口语落笔时的惯例。',
  },
  elided: { name: '有删节，已标明', meaning: '这些话确实说过；删去的或括注的部分，引文已经标明。' },
  earlier: { name: '与更正前的文字相符', meaning: '文字稿更正之前，这些话与引文一致。' },
  elsewhere: { name: '出自另一份文字稿', meaning: '这些话出自另一份文字稿，而文中大多数引文不是。' },
  ambiguous: { name: '多处说过', meaning: '这些话可能出自多处，无法确定所指何处。' },
  altered: { name: '有改动', meaning: '增删或改动了文字，却没有标明。' },
  stitched: { name: '拼接而成', meaning: '把多处的话连在一起，却没有标明。' },
  misattributed: { name: '出自他人之口', meaning: '说这些话的人，不是文中所说的人。' },
  'not-found': { name: '文字稿中没有', meaning: '任何一份文字稿中都没有这些话。' },
  unjudged: {
    name: '未判断：可能不是引文',
    meaning: '术语、标题或有所保留的用词：文中没有说有人说过，也确实无人说过。',
  },
};

export function saidByOther(speaker: string, actual: string | undefined): string {
  return `文中说是${speaker}所言，实为${actual ?? '他人'}所言。`;
}

export function toldByOther(listener: string | undefined, actual: string | undefined): string {
  return `文中说是对${listener ?? '某人'}所言，实为${actual ?? '他人'}所言。`;
}

export function place(
  speaker: string | null,
  isInferred: boolean,
  title: string | undefined,
  time: string | undefined,
): string {
  const who = speaker === null ? '某人' : `${speaker}${isInferred ? '（推断）' : ''}`;
  return `${who}${title === undefined ? '' : `，见“${title}”`}${time === undefined ? '' : `，${time}`}`;
}

export function wordsThere(where: string, words: string): string {
  return `${where}：${words}`;
}

export function questionBefore(question: string): string {
  return `此前的问题：${question}`;
}

export function nearest(where: string, words: string): string {
  return `最接近的原话。${where}：${words}`;
}

export function summary(
  quotations: number,
  counts: readonly { readonly count: number; readonly name: string }[],
  unjudged: number,
): string {
  const parts = counts.map(({ count, name }) => `${count} 处${name}`);
  const apart = unjudged === 0 ? '' : `；另有 ${unjudged} 处加了引号，可能不是引文`;
  return (parts.length === 0 ? `共 ${quotations} 处引文` : `共 ${quotations} 处引文：${parts.join('，')}`) + apart;
}

export const remark = '引号中的文字和引文段落已与文字稿逐词比对。转述不作判断。';

export function wentWrong(message: string): string {
  return `发生错误（${message}）`;
}

export const tryPlain = '请重新载入页面；如果再次发生，请改用纯文本文件。';
export const unreadableInterview = '无法读取这篇访谈';
export const loadAgain = '请重新载入页面。';
export const rightFile = '请检查文件是否正确，或直接粘贴文字。';

export const correctedSince = '此后作过更正；与现在的文字不同之处：';
export const nothingNow = '现在的文字中已没有这些话。';
export const whatChanged = '更正之处';

export function inWhatSaid(who: string): string {
  return `（${who}）`;
}

export function quotedUntil(stood: string, where: string | undefined, words: string): string {
  return `${stood}引用${where === undefined ? '' : `。${where}`}：${words}`;
}

export function wordsAt(words: string, unit: Unit, number: number): string {
  return `${words}（第 ${number} ${UNITS[unit]}）`;
}

export function notJudged(named: readonly string[], more: number): string {
  return `未作判断，因为文中没有说有人说过：${named.join('、')}${more > 0 ? `，另有 ${more} 处` : ''}。`;
}
