import type { EditionSpeaker } from '@/lib/edition';
import { readingMinutes } from '@/lib/edition';
import * as say from '@/lib/interface/common';

/** The roles that people are listed by, in this order. */
const ROLES = ['guest', 'witness', 'member', 'interviewer', 'moderator', 'press', 'audience'] as const;

/** Everybody who speaks in an interview, by what they do in it, and how long it takes to read. */
export function PeopleLine({ speakers, words }: { speakers: readonly EditionSpeaker[]; words: number }) {
  const parts = ROLES.flatMap((role) => {
    const names = speakers.filter((speaker) => speaker.role === role).map(({ name }) => name);
    return names.length === 0 ? [] : [{ role, names: role === 'press' ? say.thePress : say.listSome(names) }];
  });
  return (
    <p className="people">
      {parts.map(({ role, names }, index) => (
        <span key={role}>
          {say.beforePeople(role, index)}
          <b>
            <bdi>{names}</bdi>
          </b>
        </span>
      ))}
      {'\u00a0· '}
      <span className="unbroken">{say.minutes(readingMinutes(words))}</span>
    </p>
  );
}
