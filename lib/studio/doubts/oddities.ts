/** What is no mistake in a transcript and may be one. */

import { transcriptDoubts } from '../../content/transcript-doubts';
import type { Transcript } from '../../content/types';
import type { Edition } from '../../edition';
import * as say from '../../interface/doubting';
import { LineIndex } from '../../text/position';
import { cutLine } from '../../text/problem';
import { passageRange } from '../speakers';
import type { Doubt } from './types';

/** The doubts about a transcript that are no comments in it, in order of place. */
export function oddityDoubts(transcript: Transcript, edition: Edition): Doubt[] {
  const lines = new LineIndex(transcript.file.text);
  const written = transcript.file.text.split(/\r\n|\n|\r/);
  const byLine = new Map(
    transcript.passages.map((passage, index) => [
      lines.positionAt(passageRange(transcript, passage).start).line,
      edition.passages[index],
    ]),
  );
  return transcriptDoubts(transcript)
    .filter(({ rule }) => rule !== 'open-doubt')
    .map(({ rule, found, remedy, line }) => {
      const passage = byLine.get(line);
      // Never what is said of it, which is said in the language of the interface.
      const key = `text ${rule} ${passage?.id ?? cutLine(written[line - 1] ?? '', 80)}`;
      return {
        key,
        kind: 'text',
        question: say.meantSo(found),
        words: cutLine(passage?.text ?? '', 240),
        remarks: [remedy],
        place: passage === undefined ? null : { passage: passage.id },
        answers: [{ label: say.itIsMeantSo, decision: { kind: 'leave', doubts: [key], says: say.wasMeantSo(found) } }],
      };
    });
}
