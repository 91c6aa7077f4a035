/** Which of the texts is the interview: an edition has one. */
import * as say from '../../interface/doubting';
import { tookOut } from '../../interface/making';
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
        question: say.whichIsInterview(texts.length),
        words: '',
        remarks: [say.nobodyNamed],
        place: null,
        answers: texts.map(({ id }) => takeAs(id, 'transcript', nameOf(id))),
      },
    ];
  }
  return interviews.slice(1).map(({ id }) => ({
    key: `interview ${id}`,
    kind: 'interview' as const,
    question: say.interviewToo(nameOf(id)),
    words: '',
    remarks: [],
    place: null,
    answers: [
      takeAs(id, 'commentary', nameOf(id)),
      {
        label: say.anotherInterview,
        decision: { kind: 'remove', text: id, says: tookOut(nameOf(id)) },
      },
    ],
  }));
}

function takeAs(text: string, as: 'transcript' | 'commentary', name: string): Doubt['answers'][number] {
  return {
    label: as === 'transcript' ? say.isInterview(name) : say.essayAbout,
    decision: { kind: 'take-as', text, as, says: as === 'transcript' ? say.isInterview(name) : say.isEssay(name) },
  };
}
