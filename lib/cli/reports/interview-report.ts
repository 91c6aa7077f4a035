/** What an author is told of an interview that has no problem. */
import { openDoubts } from '../../content/open-doubts';
import { transcriptDoubts } from '../../content/transcript-doubts';
import type { AsSpoken, JoinedInterview } from '../../edition';
import type { Problem } from '../../text/problem';
import { quoteMessages } from './format-quotes';
import { type Message, messageOf } from './messages';
import { type QuoteReport, reportQuotes, reportUnclosed, type UnclosedReport } from './quote-report';
import { reportSpeakers, type SpeakerReport } from './speaker-report';

/** What an author is told of an interview. */
export interface InterviewReport {
  readonly slug: string;
  readonly file: string;
  readonly passages: number;
  readonly words: number;
  /** Those with most words first. */
  readonly speakers: readonly SpeakerReport[];
  /** What may be wrong in the transcript. */
  readonly doubts: readonly Problem[];
  /** What editing made of what was said, where there is a recording, and when each passage begins, in seconds. */
  readonly asSpoken?: AsSpoken & { readonly starts: Readonly<Record<string, number>> };
  readonly commentaries: readonly {
    readonly slug: string;
    readonly file: string;
    readonly quotes: readonly QuoteReport[];
    readonly unclosed: readonly UnclosedReport[];
    /** What an import asks of the author and nobody has answered. */
    readonly doubts: readonly Problem[];
  }[];
}

export function reportInterview({
  interview: { transcript, commentaries: sources },
  edition,
}: JoinedInterview): InterviewReport {
  const { slug, passages, words, commentaries, times } = edition;
  const starts = times?.passages.map(({ id, words: own, end }) => [id, own[0] ?? end] as const);
  return {
    slug,
    file: transcript.file.path,
    passages: passages.length,
    words,
    speakers: reportSpeakers(edition),
    doubts: transcriptDoubts(transcript),
    ...(times && starts ? { asSpoken: { ...times.asSpoken, starts: Object.fromEntries(starts) } } : {}),
    commentaries: commentaries.flatMap((commentary) => {
      const source = sources.find((candidate) => candidate.slug === commentary.slug);
      if (!source) return [];
      const quotes = reportQuotes(commentary, source);
      const unclosed = reportUnclosed(source);
      return [{ slug: commentary.slug, file: source.file.path, quotes, unclosed, doubts: openDoubts(source.file) }];
    }),
  };
}

/** What is said of the files of an interview: of the transcript first, then of each commentary. */
export function messagesOf({ doubts, commentaries }: InterviewReport): { readonly messages: readonly Message[] }[] {
  const toMessages = (problems: readonly Problem[]) => problems.map((doubt) => messageOf(doubt, 'warning'));
  return [
    { messages: toMessages(doubts) },
    ...commentaries.map((essay) => ({
      messages: [...quoteMessages(essay.quotes, essay.unclosed), ...toMessages(essay.doubts)],
    })),
  ];
}
