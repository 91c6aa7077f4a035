/** What is said of links, quotations and citations that readers make. */

export const toolbar = '链接、摘录与引用';
export const tools = {
  link: '复制链接',
  quote: '复制引文',
  markdown: '复制 Markdown',
  share: '分享',
  cite: '引用格式',
};
export const citeTitle = '引用这些话';
export const citeHint = '地址指向这些话：无论是现在的样子，还是日后更正的样子。';
export const citeTitles = '标题照发表时的写法。APA 格式的标题按句子书写，只有专名首字母大写。';
export const byHandTitle = '手动复制';
export const byHandHint = '浏览器不允许本页复制。文字已选中，请自行复制。';
export const byHandField = '待复制的文字';

export function copyStyle(style: string): string {
  return `复制 ${style} 格式`;
}

export function citationCopied(style: string): string {
  return `已复制 ${style} 格式的引用。`;
}

export const linkCopied = '链接已复制。';
export const quoteCopied = '引文已复制。';
export const markdownCopied = 'Markdown 已复制。';
export const toolsOpen = '所选文字的工具栏已打开，按 Tab 键进入。';

export const citations = '引用格式';

export const translated =
  '本页的文字不是发表时的原文：浏览器翻译过，或有扩展程序改动过。链接、引文与引用格式都取自发表的原文。请显示原文，再在原文中选择。';
