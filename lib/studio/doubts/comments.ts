/** What the import asks, in comments that it left in the texts. */

import { doubtComments } from '../../content/open-doubts';
import { toSourceOffset } from '../../content/origin';
import type { Transcript } from '../../content/types';
import type { Edition } from '../../edition';
import { asksWho, readDoubt } from '../../import/doubts';
import * as say from '../../interface/doubting';
import { asked } from '../../interface/importing';
import { cutLine } from '../../text/problem';
import type { StudioText } from '../apply-decisions';
import { paragraphAt, replaced, withoutParagraph } from '../edits';
import { speakerEdits } from '../speakers';
import type { Decision, Edit } from '../work';
import type { Doubt, DoubtAnswer } from './types';

/** Words of the paragraph that a doubt is about are cut at about so many letters. */
const SHOWN = 320;

/** The doubts that stand in a text, in order. */
export function commentDoubts({ id, markdown }: StudioText, transcript: Transcript | null, edition: Edition): Doubt[] {
  const passages = new Map(
    transcript?.passages.map((passage, index) => [paragraphStart(markdown, toSourceOffset(passage.origin, 0)), index]),
  );
  return doubtComments(markdown).map((comment): Doubt => {
    // What it stands before tells it from others: the same may be asked of many paragraphs.
    const key = `comment ${id} ${comment.words} ${markdown.slice(comment.end, comment.end + 80).trim()}`;
    const change = (edits: readonly Edit[], says: string): Decision => ({
      kind: 'change',
      text: id,
      edits: [...edits],
      says,
    });
    if (comment.isOfField) {
      const [line] = markdown.slice(comment.end).trimStart().split('\n');
      const [from, to] = [markdown.lastIndexOf('\n', comment.start) + 1, markdown.indexOf('\n', comment.end) + 1];
      const gone = replaced(markdown, { start: from, end: to }, '');
      return {
        key,
        kind: 'field',
        question: say.isRight,
        words: (line ?? '').replace(/^-\s*/, '').trim(),
        remarks: [sentence(comment.words), say.changeInFacts],
        place: null,
        answers: [{ label: say.itIsRight, decision: change([gone], say.fieldIsRight(cutLine(line ?? '', 40))) }],
      };
    }
    const own = paragraphAt(markdown, comment.start);
    const gone = withoutParagraph(markdown, own);
    const start = gone.start + gone.was.length;
    const at = passages.get(start);
    const passage = at === undefined ? undefined : transcript?.passages[at];
    const words = cutLine(passage?.text ?? plain(markdown.slice(start, paragraphAt(markdown, start).end)), SHOWN);
    const isOfSpeaker = transcript !== null && at !== undefined && passage !== undefined && asksWho(comment.words);
    const speakers = isOfSpeaker ? speakerAnswers(transcript, at, id, gone) : [];
    return {
      key,
      kind: isOfSpeaker ? 'speaker' : 'text',
      question: isOfSpeaker ? say.whoSpeaks : say.isRight,
      words,
      remarks: [sentence(comment.words), ...(isOfSpeaker ? [] : [say.changeInText])],
      place: at === undefined ? null : { passage: edition.passages[at]?.id ?? '' },
      answers: [
        ...speakers,
        ...(isOfSpeaker
          ? []
          : [{ label: say.itIsRight, decision: change([gone], say.wordsAreRight(cutLine(words, 40))) }]),
      ],
    };
  });
}

/** Somebody for each answer, the one who is guessed first. */
function speakerAnswers(transcript: Transcript, index: number, id: string, gone: Edit): DoubtAnswer[] {
  const guessed = transcript.passages[index]?.speaker;
  const people = [...transcript.meta.participants].sort((a, b) => Number(b.id === guessed) - Number(a.id === guessed));
  const words = cutLine(transcript.passages[index]?.text ?? '', 30);
  return people.map((person) => ({
    label: person.name,
    decision: {
      kind: 'change',
      text: id,
      edits: [gone, ...speakerEdits(transcript, index, person)],
      says: say.says(person.name, words),
    },
  }));
}

function paragraphStart(text: string, offset: number): number {
  return paragraphAt(text, offset).start;
}

/** What a comment asks, without what only the command line has. */
function sentence(words: string): string {
  const bare = words.replace(/(?<=\?) --speaker .*$/, '').replace(/[;,] --speaker .*$/, '');
  const written = `${bare.charAt(0).toUpperCase()}${bare.slice(1)}${/[.?!]$/.test(bare) ? '' : '.'}`;
  return asked(written, readDoubt(words));
}

/** Words of Markdown without the marks that one sees first. */
function plain(markdown: string): string {
  return markdown.replace(/^[>#\s]+/gm, '').replace(/[*_\\]/g, '');
}
