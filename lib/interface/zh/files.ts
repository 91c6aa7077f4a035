/** What the files say that an edition can be taken away as. */
import type { Phrase } from '../phrase';

export const madeWith = '由 Gloss 制作。';

export function thisEditionIsAt<Part>(address: Part): Phrase<Part> {
  return ['本读本网址：', address, '。'];
}

export const forYourUse = '仅供个人使用：原文保留版权。';
export const whereLinksLead = '链接所指';

export function published(date: string | undefined): string {
  return date === undefined ? '。' : `，${date}。`;
}

export const formats = {
  epub: 'EPUB',
  html: '单个 HTML 文件',
  pdf: 'PDF',
  markdown: 'Markdown',
  text: '纯文本',
  vtt: 'WebVTT 字幕',
  'notes-vtt': 'WebVTT 批注',
  srt: 'SubRip 字幕',
  csv: 'CSV',
  annotations: 'Web 标注',
  tei: 'TEI',
  json: 'JSON',
};

export const cover = '封面';
export const contents = '目录';
export const notes = '批注';

export function rights(notice: string): string {
  return `版权：${notice}`;
}

export const shortQuotations = '原文保留版权：本文件只有简短的引文，并注明各自的出处。全文可在上面的网址阅读。';

export function titleBy(title: string, author: string): string {
  return `《${title}》，${author}`;
}

export function withEssay(line: string): string {
  return `附评论：${line}`;
}

export function notesOn(title: string): string {
  return `《${title}》批注`;
}
