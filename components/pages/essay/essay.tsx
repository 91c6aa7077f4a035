import type { Edition, EditionCommentary } from '@/lib/edition';
import { highestOf } from '../../../lib/text/many';
import { FirstScreenEnds } from '../first-screen-ends';
import { EditionFactsData } from '../links/edition-facts-data';
import { LinkNotice } from '../links/link-notice';
import { pairStyle } from '../reader/pair-style';
import { NoteSteps } from '../text/note-steps';
import { EssayEnd } from './essay-end';
import { EssayHead } from './essay-head';
import { EssayStretch, essayStretches, languageOf } from './essay-stretch';
import '../text/text.css';
import '../reader/reader.css';
import '../reader/notes.css';
import '../reader/tools.css';
import '../reader/voices.css';
import '../reader/print.css';
import '../reader/end-matter.css';
import './essay.css';

/** An essay in its own order, with the place of every quote beside it. */
export function Essay({ edition, commentary }: { edition: Edition; commentary: EditionCommentary }) {
  const stretches = essayStretches(edition, commentary);
  return (
    <main className={`reader voice-${commentary.voice}`}>
      <style id="page:pairs" data-kept="">
        {pairStyle(highestOf(stretches.map(({ notes }) => notes.length)))}
      </style>
      <NoteSteps linked={false} />
      <EssayHead edition={edition} commentary={commentary}>
        <FirstScreenEnds />
      </EssayHead>
      <div className="columns" dir={languageOf(edition, commentary).dir}>
        <article className="reading essay" id="page:text" tabIndex={-1}>
          {stretches.map((stretch) => (
            <EssayStretch key={stretch.key} stretch={stretch} edition={edition} commentary={commentary} />
          ))}
          <EssayEnd commentary={commentary} />
        </article>
      </div>
      <LinkNotice />
      <EditionFactsData edition={edition} />
    </main>
  );
}
