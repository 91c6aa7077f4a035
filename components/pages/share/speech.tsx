/** What is said, shown by itself: the names of speakers, their words, and the question before them. */
import { Fragment, type ReactNode } from 'react';
import {
  asks,
  type Edition,
  type EditionPassage,
  indexEdition,
  type PlacedQuote,
  type QuoteExcerpt,
  questionBefore,
  quoteExcerpts,
} from '@/lib/edition';
import type { PassageSubject } from '../../../lib/edition/share/subject';
import { shareAddress } from '../../../lib/site/addresses';
import { inLanguage } from '../../../lib/text/language';
import { washMark } from '../text/quote-marks';
import { SpeakerName } from '../text/speaker-name';
import { SpokenText } from '../text/spoken-text';

/** A whole passage behind the question that it answers, what is quoted of it washed in the colour of its essay. */
export function WholePassage({ edition, subject: { passage, quotes } }: { edition: Edition; subject: PassageSubject }) {
  const voices = new Map(quotes.map(({ id, voice }) => [id, voice]));
  const speaker = indexEdition(edition).speakerOf(passage);
  return (
    <>
      <QuestionBefore edition={edition} passage={passage} />
      <Speech language={edition.meta.language}>
        {speaker ? <SpeakerName speaker={speaker} inferred={passage.speakerInferred} setting="alone" /> : null}
        <SpokenText
          passage={passage}
          marks={passage.marks.map((mark) => washMark(mark, voices.get(mark.quotes[0] ?? '') ?? 1))}
        />
      </Speech>
    </>
  );
}

/** The words of a quote as the interview has them, behind the question that they answer. */
export function QuotedWords({ edition, quote }: { edition: Edition; quote: PlacedQuote }) {
  const stretches = quoteExcerpts(edition, quote);
  return (
    <>
      {stretches[0] ? <QuestionBefore edition={edition} passage={stretches[0].passage} /> : null}
      <Excerpts edition={edition} stretches={stretches} voice={quote.voice} />
    </>
  );
}

/** The question that a passage answers, shortened; nothing where nobody asks one, or the passage asks itself. */
function QuestionBefore({ edition, passage }: { edition: Edition; passage: EditionPassage }) {
  const index = indexEdition(edition);
  const speaker = index.speakerOf(passage);
  if (!speaker || asks(speaker.role)) return null;
  const question = questionBefore(edition, index.passageOrder.get(passage.id) ?? 0);
  const asking = question ? index.passageById.get(question.passage) : undefined;
  const asker = asking ? index.speakerOf(asking) : undefined;
  if (!question || !asking || !asker || !asks(asker.role)) return null;
  return (
    <div className="question" {...inLanguage(edition.meta.language)}>
      <SpeakerName speaker={asker} inferred={asking.speakerInferred} setting="alone" />
      <p>
        <a href={shareAddress(edition.slug, 'p', question.passage)}>{question.title}</a>
      </p>
    </div>
  );
}

/** Stretches of the interview, the words in question washed; names where speakers change. */
export function Excerpts({
  edition,
  stretches,
  voice,
}: {
  edition: Edition;
  stretches: readonly QuoteExcerpt[];
  voice: number;
}) {
  return (
    <Speech language={edition.meta.language}>
      {stretches.map(({ passage, speaker, shown, words }, index) => (
        <Fragment key={`${passage.id} ${shown.start}`}>
          {speaker && speaker !== stretches[index - 1]?.speaker ? (
            <SpeakerName speaker={speaker} inferred={passage.speakerInferred} setting="alone" />
          ) : null}
          <SpokenText
            passage={passage}
            marks={words.toSorted((a, b) => a.start - b.start).map((range) => washMark(range, voice))}
            shown={shown}
          />
        </Fragment>
      ))}
    </Speech>
  );
}

/** What somebody says, or once said, as a text of its own. */
export function Speech({ language, children }: { language: string; children: ReactNode }) {
  return (
    <blockquote className="speech" {...inLanguage(language)}>
      {children}
    </blockquote>
  );
}

/** A text as paragraphs. */
export function Paragraphs({ text }: { text: string }) {
  return text
    .split(/\n+/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => <p key={paragraph}>{paragraph}</p>);
}
