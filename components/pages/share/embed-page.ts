/** What another site puts into a frame: one passage or quote with its note. */
import { h } from 'hastscript';
import { type Edition, quoteExcerpts } from '@/lib/edition';
import { canonicalId, type ShareSubject } from '../../../lib/edition/share/subject';
import { interviewSource, pageWording } from '../../../lib/edition/share/wording';
import { interviewAddress, readerAddress, type ShareKind, shareAddress } from '../../../lib/site/addresses';
import { inLanguage } from '../../../lib/text/language';
import { TELL_HEIGHT } from '../../browser/early/share-scripts';
import { renderDocument } from './document';
import { noteFigure } from './note';
import type { Part } from './part';
import { accountOf } from './past';
import type { ShareSite } from './share-page';
import { excerpts, questionBeforePassage, wholePassage } from './speech';

/** Every link leads out of the frame, to a page of its own. */
const OUTSIDE = { target: '_blank', rel: 'noopener' };

/** The embed of an id, as HTML. */
export function embedPage(
  edition: Edition,
  kind: ShareKind,
  id: string,
  subject: ShareSubject,
  site: ShareSite,
): string {
  const isThere = subject.kind === 'passage' || subject.kind === 'quote';
  const named = canonicalId(id, subject);
  const { meta, slug } = edition;
  const wording = pageWording(edition, subject);
  return renderDocument({
    ...wording,
    canonical: site.origin + shareAddress(slug, kind, named),
    indexed: false,
    root: {},
    script: TELL_HEIGHT,
    styles: site.styles,
    head: [h('base', { target: OUTSIDE.target })],
    body: [
      h('main.embed', [
        h('h1.visually-hidden', inLanguage(meta.language), wording.title),
        ...content(edition, subject),
        h('footer.embed-source', [
          h('p', inLanguage(meta.language), [h('cite', meta.title), `, ${interviewSource(edition)}`]),
          h('p', [
            h(
              'a',
              { ...OUTSIDE, href: isThere ? readerAddress(slug, kind, named) : interviewAddress(slug) },
              'Read it in its place, in ',
              h('em', 'Gloss'),
            ),
          ]),
        ]),
      ]),
    ],
  });
}

function content(edition: Edition, subject: ShareSubject): Part[] {
  switch (subject.kind) {
    case 'passage': {
      const { passage, quotes } = subject;
      const voices = new Map(quotes.map(({ id, voice }) => [id, voice]));
      return [
        questionBeforePassage(edition, passage),
        wholePassage(edition, passage, voices),
        ...quotes.slice(0, 1).map((quote) => noteFigure(edition, quote, 'sentence', true)),
        quotes.length > 1 ? moreNotes(quotes.length - 1) : null,
      ];
    }
    case 'quote': {
      const { quote } = subject;
      const stretches = quoteExcerpts(edition, quote);
      const question = stretches[0] && questionBeforePassage(edition, stretches[0].passage);
      return [
        question ?? null,
        excerpts(edition, stretches, quote.voice),
        noteFigure(edition, quote, 'sentence', false),
      ];
    }
    default: {
      const { heading, body } = accountOf(edition, subject);
      return [h('h2.heading', heading), ...body];
    }
  }
}

function moreNotes(count: number): Part {
  return h('p.more', count === 1 ? 'One more note on this passage.' : `${count} more notes on this passage.`);
}
