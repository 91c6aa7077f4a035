import { TAG, typefaces } from '@/lib/interface/common';
import { moreOfNote, pressMarked, quoteBegins, quoteEnds } from '@/lib/interface/reader';
import { cssString } from '../design/css-string';
import { FONT_STACKS } from '../design/typefaces';

/** Words that style sheets show, by the custom properties that they have them by. */
const WORDS = {
  '--say-more': moreOfNote,
  '--say-press': `↑ ${pressMarked}`,
  '--say-quote-begins': quoteBegins,
  '--say-quote-ends': quoteEnds,
};

/** Systems' typefaces for the language, before the last of a stack, which stands for whatever there is. */
function stackOf(name: 'serif' | 'sans'): readonly string[] {
  const own = typefaces[name].map(cssString);
  return own.length === 0
    ? []
    : [`--${name}:${[...FONT_STACKS[name].slice(0, -1).map(quotedFamily), ...own, FONT_STACKS[name].at(-1)].join()}`];
}

function quotedFamily(family: string): string {
  return family.includes(' ') ? cssString(family) : family;
}

/**
 * Scripts without italics: what is set in them elsewhere stands upright, and is told from Latin letters by a space. Lines
 * about people end between them, not within a word.
 */
const UPRIGHT =
  ':root{text-autospace:normal}:lang(zh):not(.brand,.shelf-head em){font-style:normal}.people{word-break:keep-all}';

/** What the language of the interface asks of the style sheets: words that they show, and typefaces. For the body of every page. */
export function WordStyles() {
  const words = Object.entries(WORDS).map(([name, value]) => `${name}:${cssString(value)}`);
  const root = `:root{${[...words, ...stackOf('serif'), ...stackOf('sans')].join(';')}}`;
  return <style data-kept="">{root + (TAG.startsWith('zh') ? UPRIGHT : '')}</style>;
}
