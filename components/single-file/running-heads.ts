/** What stands above the text of printed pages. */

import type { Edition } from '@/lib/edition';
import { shorten } from '@/lib/edition';
import { INTERVIEW_VIEW } from '../browser/single-file/view-names';
import { cssString } from '../design/css-string';
import { FONT_STACKS } from '../design/typefaces';

/** Letters that a line above the text has room for. */
const LONGEST = 80;

/**
 * The rules that give every page the title of the text that it is of; the first page has none. Browsers cannot take the
 * words of a running head from the text yet, so that each text has pages of a name.
 */
export function runningHeads({ meta, commentaries }: Edition): string {
  const texts = [
    { view: INTERVIEW_VIEW, title: meta.title, language: meta.language },
    ...commentaries.map(({ slug, meta: essay }) => ({
      view: slug,
      title: [essay.author, essay.title].filter(Boolean).join(' · '),
      language: essay.language ?? meta.language,
    })),
  ];
  const font = `9pt ${FONT_STACKS.serif.map((family) => cssString(family)).join()}`;
  const rules = texts.map(({ view, title, language }, index) => {
    const head = cssString(`\u2068${shorten(title, LONGEST, language)}\u2069`);
    return `.view[data-view=${cssString(view)}]{page:text-${index}}@page text-${index}{@top-center{content:${head};font:${font}}}`;
  });
  return `${rules.join('')}@page text-0:first{@top-center{content:none}}@page{@bottom-center{font:${font}}}`;
}
