/** Transcripts as quotations are looked for in them: plain data, wherever they come from. */
import { wordsOf } from '../align';
import type { PlainTranscript, Transcript } from '../content/types';
import { wasCorrected } from '../edition/corrections';
import { questionBefore } from '../edition/place-context';
import type { Edition } from '../edition/types';
import { passageStarts } from '../edition/word-times';
import { linkHistory } from '../links/lock/history';
import { issuePassageIds } from '../links/lock/ids';
import type { Revision } from '../links/read/past-types';
import { makeSelectionLink } from '../links/read/selection';

/** Somebody who speaks in a transcript. */
export interface TranscriptSpeaker {
  readonly id: string;
  readonly name: string;
  /** Other names that the transcript gives. */
  readonly aliases?: readonly string[];
}

/** A paragraph of a transcript. */
export interface TranscriptPassage {
  readonly id: string;
  readonly text: string;
  /** Id of who says it; null where the transcript does not tell. */
  readonly speaker: string | null;
  /** True where an editor inferred who says it. */
  readonly isInferred?: true;
  /** When it begins, in seconds from the beginning of the recording. */
  readonly time?: number;
  /** When each of its words begins, in seconds. */
  readonly wordTimes?: readonly number[];
}

/** What is known of a transcript without its words. JSON. */
export interface TranscriptHead {
  /** Unique among the transcripts of one verification. */
  readonly id: string;
  readonly title: string;
  readonly language?: string;
  readonly speakers: readonly TranscriptSpeaker[];
  readonly words: number;
  /** Address of its page, where it has one. */
  readonly address?: string;
}

/** A transcript that quotations are looked for in. JSON. */
export interface SourceTranscript extends TranscriptHead {
  readonly passages: readonly TranscriptPassage[];
  /** What it said before it was corrected, the latest first; left out where it never was. */
  readonly past?: readonly Revision[];
}

/**
 * An edition as a transcript. Cost: linear in its words and its lock.
 *
 * @param address of its page in the reader
 */
export function transcriptOfEdition(edition: Edition, address: string): SourceTranscript {
  const starts = passageStarts(edition);
  return {
    id: edition.slug,
    title: edition.meta.title,
    language: edition.meta.language,
    speakers: edition.speakers.map(({ id, name, aliases }) => ({ id, name, ...(aliases ? { aliases } : {}) })),
    words: edition.words,
    address,
    passages: edition.passages.map(({ id, text, speaker, speakerInferred }, index) => {
      const time = starts.get(id);
      const wordTimes = edition.times?.passages[index]?.words;
      return {
        id,
        text,
        speaker,
        ...(speakerInferred ? { isInferred: true } : {}),
        ...(time === undefined ? {} : { time }),
        ...(wordTimes === undefined ? {} : { wordTimes }),
      };
    }),
    ...(wasCorrected(edition) ? { past: linkHistory(edition.lock).revisions } : {}),
  };
}

/** A parsed transcript of any file. Its passages get the ids that an edition made of it would give them first. */
export function transcriptOfText(id: string, title: string, text: Transcript | PlainTranscript): SourceTranscript {
  const participants = 'meta' in text ? text.meta.participants : text.participants;
  const ids = issuePassageIds(text.passages.map((passage) => passage.text));
  return {
    id,
    title: ('meta' in text ? text.meta.title : text.title) ?? title,
    ...('meta' in text ? { language: text.meta.language } : {}),
    speakers: participants.map(({ id: own, name, aliases }) => ({ id: own, name, ...(aliases ? { aliases } : {}) })),
    words: text.passages.reduce((sum, passage) => sum + wordsOf(passage.text).length, 0),
    passages: text.passages.map(({ text: words, speaker, speakerInferred, timecode }, index) => ({
      id: ids[index] ?? '',
      text: words,
      speaker,
      ...(speakerInferred ? { isInferred: true } : {}),
      ...(timecode === undefined ? {} : { time: timecode }),
    })),
  };
}

/** Look-ups in a transcript. */
export class TranscriptIndex {
  readonly speakerById: ReadonlyMap<string, TranscriptSpeaker>;
  private readonly order: ReadonlyMap<string, number>;

  /** Cost: linear in the passages. */
  constructor(readonly transcript: SourceTranscript) {
    this.order = new Map(transcript.passages.map(({ id }, index) => [id, index]));
    this.speakerById = new Map(transcript.speakers.map((speaker) => [speaker.id, speaker]));
  }

  /** A passage by its id; undefined where there is none. */
  passage(id: string): TranscriptPassage | undefined {
    return this.transcript.passages[this.order.get(id) ?? -1];
  }

  /** When the words at an offset of a passage are said, in seconds; undefined where nothing tells. */
  timeAt(id: string, offset: number): number | undefined {
    const passage = this.passage(id);
    const times = passage?.wordTimes;
    if (passage === undefined || times === undefined) return passage?.time;
    const word = wordsOf(passage.text).findIndex(({ end }) => end > offset);
    return times[word] ?? passage.time;
  }

  /** Link to words of a passage; undefined where the transcript has no page. */
  addressOf(id: string, start?: number, end?: number): string | undefined {
    const { address } = this.transcript;
    const passage = this.passage(id);
    if (address === undefined || passage === undefined) return undefined;
    const words =
      start === undefined || end === undefined
        ? null
        : makeSelectionLink([{ id, text: passage.text }], {
            start: { passage: id, offset: start },
            end: { passage: id, offset: end },
          });
    return `${address}#${encodeURIComponent(words ?? id)}`;
  }

  /** Link to what a correction changed; undefined where the transcript has no page. */
  addressOfCorrection(correction: number): string | undefined {
    const { address } = this.transcript;
    return address === undefined ? undefined : `${address}changes/#correction:${correction}`;
  }

  /** The last question that somebody else asks before a passage. */
  questionBefore(id: string): { readonly passage: string; readonly title: string } | undefined {
    const { language, passages } = this.transcript;
    return questionBefore({ meta: language === undefined ? {} : { language }, passages }, this.order.get(id) ?? 0);
  }
}
