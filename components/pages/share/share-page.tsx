/** The page that is shared for a passage or quote. */

import { type Edition, noteOn, sharedNotes } from '@/lib/edition';
import * as say from '@/lib/interface/share';
import { canonicalId, isShown, type ShareSubject } from '../../../lib/edition/share/subject';
import { interviewSource } from '../../../lib/edition/share/wording';
import { homeAddress, interviewAddress, readerAddress, type ShareKind } from '../../../lib/site/addresses';
import { inLanguage } from '../../../lib/text/language';
import { PastAccount } from './past';
import { ShareNote } from './share-note';
import { QuotedWords, WholePassage } from './speech';

/** An id of an edition, and what it names. */
export interface Shared {
  readonly edition: Edition;
  readonly kind: ShareKind;
  readonly id: string;
  readonly subject: ShareSubject;
}

/**
 * The passage or quote in its context with what is said about it, or what became of it. A browser with scripts goes to
 * the reader from there, but for an account of what is no more, which is the page itself.
 */
export function SharePage({ edition, kind, id, subject }: Shared) {
  const { meta, slug } = edition;
  return (
    <>
      <header className="bar">
        <a className="brand" href={homeAddress()}>
          Gloss
        </a>
      </header>
      <main className="share">
        <header className="from" {...inLanguage(meta.language)}>
          <p className="kicker">{interviewSource(edition)}</p>
          <h1>
            <a href={interviewAddress(slug)}>{meta.title}</a>
          </h1>
        </header>
        <Content edition={edition} subject={subject} />
        <p className="enter">
          {isShown(subject) ? (
            <a className="button" href={readerAddress(slug, kind, canonicalId(id, subject))}>
              {say.readOn}
            </a>
          ) : (
            <a className="button" href={interviewAddress(slug)}>
              {say.wholeInterview}
            </a>
          )}
        </p>
        <Rights edition={edition} />
      </main>
    </>
  );
}

/** The words in their context, and the notes on them. */
function Content({ edition, subject }: { edition: Edition; subject: ShareSubject }) {
  switch (subject.kind) {
    case 'quote':
      return (
        <>
          <QuotedWords edition={edition} quote={subject.quote} />
          <ShareNote edition={edition} note={noteOn(subject.quote)} extent="paragraph" linked={false} />
        </>
      );
    case 'passage': {
      const notes = sharedNotes(subject.quotes);
      const extent = notes.length > 1 ? 'sentences' : 'paragraph';
      return (
        <>
          <WholePassage edition={edition} subject={subject} />
          {notes.map((note) => (
            <ShareNote key={note.quotes[0].id} edition={edition} note={note} extent={extent} linked />
          ))}
        </>
      );
    }
    default:
      return (
        <section className="account">
          <PastAccount edition={edition} subject={subject} />
        </section>
      );
  }
}

function Rights({ edition: { meta, commentaries } }: { edition: Edition }) {
  const notices = [{ key: '', ...meta }, ...commentaries.map(({ slug, meta: essay }) => ({ key: slug, ...essay }))];
  return (
    <footer className="rights">
      {notices.map(({ key, title, rights }) => (
        <p key={key}>
          <cite>{title}</cite>
          {`. ${rights.replace(/\.$/, '')}.`}
        </p>
      ))}
    </footer>
  );
}
