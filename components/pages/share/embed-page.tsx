/** What another site puts into a frame: one passage or quote with its note. */

import { type Edition, noteOn, sharedNotes } from '@/lib/edition';
import * as say from '@/lib/interface/share';
import { canonicalId, isShown, type ShareSubject } from '../../../lib/edition/share/subject';
import { interviewSource, pageWording } from '../../../lib/edition/share/wording';
import { interviewAddress, readerAddress } from '../../../lib/site/addresses';
import { inLanguage } from '../../../lib/text/language';
import { Say } from '../say';
import { PastAccount } from './past';
import { ShareNote } from './share-note';
import type { Shared } from './share-page';
import { QuotedWords, WholePassage } from './speech';

/** The embed of an id. Its links lead out of the frame, each to a page of its own: the document's `<base>` sees to it. */
export function EmbedPage({ edition, kind, id, subject }: Shared) {
  const { meta, slug } = edition;
  const language = inLanguage(meta.language);
  return (
    <main className="embed">
      <h1 className="visually-hidden" {...language}>
        {pageWording(edition, subject).title}
      </h1>
      <Content edition={edition} subject={subject} />
      <footer className="embed-source">
        <p {...language}>
          <cite>{meta.title}</cite>
          {`, ${interviewSource(edition)}`}
        </p>
        <p>
          <a
            target="_blank"
            rel="noopener"
            href={isShown(subject) ? readerAddress(slug, kind, canonicalId(id, subject)) : interviewAddress(slug)}
          >
            <Say>{say.readInPlace(<em>Gloss</em>)}</Say>
          </a>
        </p>
      </footer>
    </main>
  );
}

function Content({ edition, subject }: { edition: Edition; subject: ShareSubject }) {
  switch (subject.kind) {
    case 'passage': {
      const [note, ...others] = sharedNotes(subject.quotes);
      return (
        <>
          <WholePassage edition={edition} subject={subject} />
          {note ? <ShareNote edition={edition} note={note} extent="sentences" linked /> : null}
          {others.length > 0 ? <MoreNotes count={others.length} /> : null}
        </>
      );
    }
    case 'quote':
      return (
        <>
          <QuotedWords edition={edition} quote={subject.quote} />
          <ShareNote edition={edition} note={noteOn(subject.quote)} extent="sentences" linked={false} />
        </>
      );
    default:
      return <PastAccount edition={edition} subject={subject} />;
  }
}

function MoreNotes({ count }: { count: number }) {
  return <p className="more">{say.moreNotes(count)}</p>;
}
