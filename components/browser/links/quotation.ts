/** Words of an interview made ready to be pasted elsewhere: with quotation marks, who says them, where and when. */
import { formatDate } from '../../../lib/text/format';
import type { EditionFacts } from './edition-facts';
import { quotationMarks } from './quotation-marks';

/** What one passage gives to a quotation. */
export interface SpokenWords {
  readonly text: string;
  /** Full name; undefined where the interview does not tell. */
  readonly speaker: string | undefined;
  /** True where an editor supplied the name: it then stands in square brackets, as in the edition. */
  readonly inferred: boolean;
}

/** A quotation in the forms that a clipboard takes. */
export interface Quotation {
  readonly plain: string;
  readonly html: string;
  readonly markdown: string;
}

/** What one speaker says, in quotation marks. */
interface Turn {
  readonly name: string | undefined;
  readonly paragraphs: readonly string[];
}

/**
 * The quotation of some words, with a link to them. One speaker is named behind the words, several each before theirs.
 * Whatever the words hold, it stays text: it is escaped for HTML and Markdown. Pure.
 *
 * @param url Absolute, with nothing in it that an address does not hold.
 */
export function quote(words: readonly SpokenWords[], facts: EditionFacts, url: string): Quotation {
  const turns = turnsOf(words, facts.language);
  const [only, ...others] = turns;
  const labelled = others.length > 0;
  const speaker = labelled ? undefined : only?.name;
  const published = [facts.show, facts.outlet, formatDate(facts.date, facts.language)].filter(
    (part) => part !== undefined,
  );
  const paragraphs = turns.flatMap(({ name, paragraphs: [first = '', ...more] }) => [
    { label: labelled ? name : undefined, text: first },
    ...more.map((text) => ({ label: undefined, text })),
  ]);
  const [open, close] = quotationMarks(facts.language);

  const plain = [
    ...paragraphs.map(({ label, text }) => (label === undefined ? text : `${label}: ${text}`)),
    [`— ${[speaker, `${open}${facts.title}${close}`, ...published].filter(Boolean).join(', ')}`, url].join('\n'),
  ];
  const html = [
    `<blockquote cite="${escapeHtml(url)}" lang="${escapeHtml(facts.language)}">`,
    ...paragraphs.map(
      ({ label, text }) => `<p>${label === undefined ? '' : `<b>${escapeHtml(label)}:</b> `}${escapeHtml(text)}</p>`,
    ),
    '</blockquote>',
    `<p>— ${[
      speaker && escapeHtml(speaker),
      `<a href="${escapeHtml(url)}"><cite>${escapeHtml(facts.title)}</cite></a>`,
      ...published.map(escapeHtml),
    ]
      .filter(Boolean)
      .join(', ')}</p>`,
  ];
  const markdown = [
    ...paragraphs.map(
      ({ label, text }) => `${label === undefined ? '' : `**${escapeMarkdown(label)}:** `}${escapeMarkdown(text)}`,
    ),
    `— ${[
      speaker && escapeMarkdown(speaker),
      `[${escapeMarkdown(facts.title)}](<${url}>)`,
      ...published.map(escapeMarkdown),
    ]
      .filter(Boolean)
      .join(', ')}`,
  ];
  return {
    plain: plain.join('\n\n'),
    html: html.join(''),
    markdown: markdown.map((paragraph) => `> ${paragraph}`).join('\n>\n'),
  };
}

/**
 * The words by turns. Every paragraph of a turn opens with a mark, as books have it, and the last one closes.
 */
function turnsOf(words: readonly SpokenWords[], language: string): Turn[] {
  const [open, close] = quotationMarks(language);
  const turns: { name: string | undefined; texts: string[] }[] = [];
  for (const { text, speaker, inferred } of words) {
    const name = speaker !== undefined && inferred ? `[${speaker}]` : speaker;
    const last = turns.at(-1);
    const line = text.replace(/\s+/g, ' ').trim();
    if (last && last.name === name) last.texts.push(line);
    else turns.push({ name, texts: [line] });
  }
  return turns.map(({ name, texts }) => ({
    name,
    paragraphs: texts.map((text, index) => `${open}${text}${index === texts.length - 1 ? close : ''}`),
  }));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand in an element or in an attribute between quotation marks. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** A text within a paragraph of Markdown. It begins behind other words, so that nothing at its start means a block. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&~|]/g, '\\$&').replace(/\b(https?):(?=\/\/)/g, '$1\\:');
}
