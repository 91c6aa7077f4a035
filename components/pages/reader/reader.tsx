import type { ReactNode } from 'react';
import { type Edition, notesBeside, sectionsOf, stretchesOf } from '@/lib/edition';
import { directionOf } from '../../../lib/text/language';
import { highestOf } from '../../../lib/text/many';
import { EditionFactsData } from '../links/edition-facts-data';
import { LinkNotice } from '../links/link-notice';
import { LinkTools } from '../links/link-tools';
import { Player } from '../player/player';
import { quotesInStretch } from '../text/note-places';
import { NoteSteps } from '../text/note-steps';
import { EndMatter } from './end-matter';
import { Introduction } from './introduction';
import { Outline } from './outline';
import { pairStyle } from './pair-style';
import { ReaderStretch } from './reader-stretch';
import { stretchContext } from './stretch-context';
import { TitlePage } from './title-page';
import '../text/text.css';
import './reader.css';
import './notes.css';
import './tools.css';
import './voices.css';
import './print.css';

/**
 * The interview with its notes: complete as it is served, and quicker to use with the script.
 *
 * @param takeAway whether it leads to the files that the site has of the edition
 * @param underTitle what stands at the end of its head
 */
export function Reader({
  edition,
  takeAway = true,
  underTitle,
}: {
  edition: Edition;
  takeAway?: boolean;
  underTitle?: ReactNode;
}) {
  const stretches = stretchesOf(edition.passages, edition.commentaries);
  const sections = sectionsOf(stretches);
  const notes = notesBeside(stretches);
  const context = stretchContext(edition, [...notes.values()]);
  const show = (shown: typeof stretches) =>
    shown.map((stretch) => (
      <ReaderStretch
        key={stretch.passages[0]?.id}
        stretch={stretch}
        notes={notes.get(stretch) ?? []}
        context={context}
      />
    ));
  return (
    <main className="reader">
      <style id="page:pairs" data-kept="">
        {pairStyle(highestOf(stretches.map((stretch) => quotesInStretch(notes.get(stretch) ?? []).size)))}
      </style>
      <NoteSteps linked />
      <TitlePage edition={edition}>{underTitle}</TitlePage>
      {edition.meta.media === undefined ? null : <Player edition={edition} />}
      <div
        className={edition.commentaries.length > 0 ? 'columns' : 'columns alone'}
        dir={directionOf(edition.meta.language)}
      >
        <Outline edition={edition} />
        <article className="reading interview" id="page:text" tabIndex={-1}>
          {sections === null ? <Introduction edition={edition} /> : null}
          {sections === null
            ? show(stretches)
            : sections.map((section, index) => (
                <div className="section" key={section[0]?.passages[0]?.id}>
                  {index === 0 ? <Introduction edition={edition} /> : null}
                  {show(section)}
                </div>
              ))}
          <EndMatter edition={edition} takeAway={takeAway} />
        </article>
      </div>
      <LinkTools />
      <LinkNotice />
      <EditionFactsData edition={edition} />
    </main>
  );
}
