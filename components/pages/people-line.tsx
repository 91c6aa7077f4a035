import type { EditionSpeaker } from '@/lib/edition';
import { readingMinutes } from '@/lib/edition';
import { joinSomeNames } from '../../lib/text/format';

/** Everybody who speaks in an interview, by what they do in it, and how long it takes to read. */
export function PeopleLine({ speakers, words }: { speakers: readonly EditionSpeaker[]; words: number }) {
  const having = (role: EditionSpeaker['role']): string =>
    joinSomeNames(speakers.filter((speaker) => speaker.role === role).map(({ name }) => name));
  const parts = [
    { before: '', names: having('guest') },
    { before: 'testimony by ', names: having('witness') },
    { before: 'questioned by ', names: having('member') },
    { before: 'interviewed by ', names: having('interviewer') },
    { before: 'moderated by ', names: having('moderator') },
    { before: 'questioned by ', names: speakers.some(({ role }) => role === 'press') ? 'the press' : '' },
    { before: 'with ', names: having('audience') },
  ].filter(({ names }) => names !== '');
  return (
    <p className="people">
      {parts.map(({ before, names }, index) => (
        <span key={`${before} ${names}`}>
          {index > 0 ? ' ' : ''}
          {index > 1 ? 'and ' : ''}
          {before}
          <b>
            <bdi>{names}</bdi>
          </b>
        </span>
      ))}
      {'\u00a0· '}
      <span className="unbroken">{readingMinutes(words)} min</span>
    </p>
  );
}
