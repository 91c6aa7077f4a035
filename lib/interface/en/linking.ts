/** What is said of links, quotations and citations that readers make. */

export const toolbar = 'Link, quote and cite';
export const tools = {
  link: 'Copy link',
  quote: 'Copy quote',
  markdown: 'Copy Markdown',
  share: 'Share',
  cite: 'Cite',
};
export const citeTitle = 'Cite these words';
export const citeHint = 'The address leads to these words, as they are now and as they may be later.';
export const citeTitles =
  'Titles stand as they were published. APA sets them like a sentence, with capitals for names only.';
export const byHandTitle = 'Copy by hand';
export const byHandHint = 'This browser does not let the page copy. The text is selected, ready to be copied.';
export const byHandField = 'Text to copy';

/** What the button of a style is called. */
export function copyStyle(style: string): string {
  return `Copy ${style}`;
}

export function citationCopied(style: string): string {
  return `${style} citation copied.`;
}

export const linkCopied = 'Link copied.';
export const quoteCopied = 'Quote copied.';
export const markdownCopied = 'Markdown copied.';
export const toolsOpen = 'Tools for the selected words are open. Press Tab to reach them.';

/** What can be lacking, as the beginning of a sentence. */
export const citations = 'The citations';

export const translated =
  'The words on this page are not those that were published: the browser has translated them, or an extension has changed them. Links, quotations and citations are made of the words as published. Have the original shown, and select it there.';
