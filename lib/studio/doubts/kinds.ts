/** Which of the texts is the interview: an edition has one. */
import type { StudioText } from '../apply-decisions';
import type { Doubt } from './types';

/** A doubt where none or several of the texts are taken for an interview. */
export function kindDoubts(texts: readonly StudioText[], nameOf: (id: string) => string): Doubt[] {
  const interviews = texts.filter(({ imported }) => imported.kind === 'transcript');
  if (texts.length === 0 || interviews.length === 1) return [];
  if (interviews.length === 0) {
    return [
      {
        key: `interview none ${texts.map(({ id }) => id).join(' ')}`,
        kind: 'interview',
        question: texts.length === 1 ? 'Is this text the interview?' : 'Which of the texts is the interview?',
        words: '',
        remarks: ['Nobody is named as speaking in them, so none was taken for an interview.'],
        place: null,
        answers: texts.map(({ id }) => takeAs(id, 'transcript', nameOf(id))),
      },
    ];
  }
  return interviews.slice(1).map(({ id }) => ({
    key: `interview ${id}`,
    kind: 'interview' as const,
    question: `“${nameOf(id)}” looks like an interview too, and an edition has one. What is it?`,
    words: '',
    remarks: [],
    place: null,
    answers: [
      takeAs(id, 'commentary', nameOf(id)),
      {
        label: 'Another interview: take it out',
        decision: { kind: 'remove', text: id, says: `“${nameOf(id)}” taken out` },
      },
    ],
  }));
}

function takeAs(text: string, as: 'transcript' | 'commentary', name: string): Doubt['answers'][number] {
  const what = as === 'transcript' ? 'the interview' : 'an essay about it';
  return {
    label: as === 'transcript' ? `“${name}” is the interview` : 'An essay about the interview',
    decision: { kind: 'take-as', text, as, says: `“${name}” is ${what}` },
  };
}
