/** What became of ids that name nothing in the interview or its essays any more. */

import type { ReactNode } from 'react';
import { type Edition, type EditionCommentary, indexEdition, lemmaOf, type Span } from '@/lib/edition';
import * as say from '@/lib/interface/share';
import { stoodUntil } from '../../../lib/edition/fidelity-words';
import type { PastPassageSubject, RetiredQuoteSubject, UnplacedQuoteSubject } from '../../../lib/edition/share/subject';
import { essayAddress, shareAddress } from '../../../lib/site/addresses';
import { inLanguage } from '../../../lib/text/language';
import { Say } from '../say';
import { DiffText } from '../text/diff-text';
import { SpeakerName } from '../text/speaker-name';
import { Excerpts, Paragraphs, Speech } from './speech';

/** Subjects that are told of, rather than shown. */
export type PastSubject = PastPassageSubject | RetiredQuoteSubject | UnplacedQuoteSubject;

/** What became of the words: a heading in plain words, and the words concerned. */
export function PastAccount({ edition, subject }: { edition: Edition; subject: PastSubject }) {
  switch (subject.kind) {
    case 'past-passage':
      return <PastPassage edition={edition} subject={subject} />;
    case 'retired-quote':
      return <RetiredQuote edition={edition} subject={subject} />;
    case 'unplaced-quote':
      return <UnplacedQuote edition={edition} subject={subject} />;
  }
}

function Heading({ children }: { children: string }) {
  return <h2 className="heading">{children}</h2>;
}

function Explain({ children }: { children: ReactNode }) {
  return <p className="explain">{children}</p>;
}

function PastPassage({ edition, subject }: { edition: Edition; subject: PastPassageSubject }) {
  const { became } = subject;
  switch (became.status) {
    case 'exact':
    case 'moved':
      return (
        <>
          <Heading>{say.inAnother}</Heading>
          <WordsNow edition={edition} spans={became.spans} />
          <Explain>{say.madeBefore}</Explain>
        </>
      );
    case 'changed':
      return (
        <>
          <Heading>{say.corrected}</Heading>
          <h2>{say.whatItSays}</h2>
          <WordsNow edition={edition} spans={became.spans} />
          <h2>{say.whatChanged}</h2>
          <DiffText runs={became.diff} language={edition.meta.language} />
        </>
      );
    case 'gone':
      return (
        <>
          <PassageThatWas edition={edition} subject={subject} />
          <Neighbours edition={edition} after={became.after} before={became.before} />
        </>
      );
    case 'unknown':
      return <PassageThatWas edition={edition} subject={subject} />;
  }
}

function PassageThatWas({ edition, subject: { text, speaker } }: { edition: Edition; subject: PastPassageSubject }) {
  const person = speaker === undefined ? undefined : indexEdition(edition).speakerById.get(speaker);
  return (
    <>
      <Heading>{say.noLonger}</Heading>
      <Explain>{say.itSaid}</Explain>
      <Speech language={edition.meta.language}>
        {person ? <SpeakerName speaker={person} inferred={false} setting="alone" /> : null}
        <Paragraphs text={text} />
      </Speech>
    </>
  );
}

/** The words as they stand, and a link to each of their passages. */
function WordsNow({ edition, spans }: { edition: Edition; spans: readonly Span[] }) {
  const index = indexEdition(edition);
  const stretches = spans.flatMap(({ passage: id, start, end }) => {
    const passage = index.passageById.get(id);
    if (!passage) return [];
    const speaker = index.speakerOf(passage);
    return [{ passage, speaker, shown: { start: 0, end: passage.text.length }, words: [{ start, end }] }];
  });
  return (
    <>
      <Excerpts edition={edition} stretches={stretches} voice={1} />
      <Explain>
        <Say>
          {say.passageAsIs(
            Array.from(new Set(stretches.map(({ passage }) => passage.id)), (id) => (
              <PassageLink key={id} edition={edition} id={id} />
            )),
          )}
        </Say>
      </Explain>
    </>
  );
}

/** The passages that a passage stood between. */
function Neighbours({ edition, after, before }: { edition: Edition; after: string | null; before: string | null }) {
  if (after !== null && before !== null && after !== before) {
    return (
      <Explain>
        <Say>
          {say.stoodBetween(
            <PassageLink edition={edition} id={after} />,
            <PassageLink edition={edition} id={before} />,
          )}
        </Say>
      </Explain>
    );
  }
  const beside = after ?? before;
  if (beside === null) return null;
  const link = <PassageLink edition={edition} id={beside} />;
  return (
    <Explain>
      <Say>{after === null ? say.stoodBefore(link) : say.stoodAfter(link)}</Say>
    </Explain>
  );
}

/** A link to the share page of a passage, by its opening words. */
function PassageLink({ edition, id }: { edition: Edition; id: string }) {
  const { text = id } = indexEdition(edition).passageById.get(id) ?? {};
  return (
    <a href={shareAddress(edition.slug, 'p', id)} {...inLanguage(edition.meta.language)}>
      {say.openingWords(lemmaOf(text))}
    </a>
  );
}

function RetiredQuote({ edition, subject: { text, commentary } }: { edition: Edition; subject: RetiredQuoteSubject }) {
  return (
    <>
      <Heading>{say.noLongerQuoted}</Heading>
      <Explain>{say.wereQuoted}</Explain>
      <Quoted edition={edition} commentary={commentary} text={text} />
      {commentary ? (
        <Explain>
          <Say>{say.quotedBy(<EssayLink edition={edition} commentary={commentary} />)}</Say>
        </Explain>
      ) : (
        <Explain>{say.essayGone}</Explain>
      )}
    </>
  );
}

function UnplacedQuote({
  edition,
  subject: {
    quote: { text, placement, earlier, commentary: slug },
  },
}: {
  edition: Edition;
  subject: UnplacedQuoteSubject;
}) {
  const commentary = indexEdition(edition).commentaryBySlug.get(slug);
  const essay = commentary ? <EssayLink edition={edition} commentary={commentary} /> : slug;
  const words = <Quoted edition={edition} commentary={commentary} text={text} />;
  if (placement.status !== 'ambiguous') {
    return (
      <>
        <Heading>
          {earlier !== undefined
            ? say.wordsGone
            : placement.status === 'not-found' && placement.introduction
              ? say.fromIntroduction
              : say.notInInterview}
        </Heading>
        <Explain>
          <Say>{earlier === undefined ? say.inQuotationMarks(essay) : say.quotedUntil(stoodUntil(earlier), essay)}</Say>
        </Explain>
        {words}
      </>
    );
  }
  const places = new Set(placement.candidates.flatMap(({ spans }) => spans.map(({ passage }) => passage)));
  return (
    <>
      <Heading>{say.moreThanOnce}</Heading>
      <Explain>
        <Say>{say.whichIsUnclear(essay)}</Say>
      </Explain>
      {words}
      <ul>
        {[...places].map((id) => (
          <li key={id}>
            <PassageLink edition={edition} id={id} />
          </li>
        ))}
      </ul>
    </>
  );
}

function EssayLink({ edition, commentary: { slug, meta } }: { edition: Edition; commentary: EditionCommentary }) {
  return (
    <a href={essayAddress(edition.slug, slug)}>
      <cite>{meta.title}</cite>
    </a>
  );
}

/** Words as an essay gives them. */
function Quoted({
  edition,
  commentary,
  text,
}: {
  edition: Edition;
  commentary: EditionCommentary | undefined;
  text: string;
}) {
  return (
    <Speech language={commentary?.meta.language ?? edition.meta.language}>
      <Paragraphs text={text} />
    </Speech>
  );
}
