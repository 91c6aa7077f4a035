import type { EditionSpeaker } from '@/lib/edition';
import { IN_ENGLISH } from '../../../lib/text/language';

/** What a name stands in: a text in which everybody was named once, or words that are shown by themselves. */
export type NameSetting = 'in-text' | 'alone';

/** The name of a speaker: in square brackets, by the style sheets, where an editor supplied it. */
export function SpeakerName({
  speaker: { name, label },
  inferred,
  setting,
}: {
  speaker: EditionSpeaker;
  inferred: boolean;
  setting: NameSetting;
}) {
  const shown = setting === 'alone' ? name : label;
  if (!inferred) return <p className="speaker">{shown}</p>;
  const remark = 'the source does not say who speaks here';
  return (
    <p
      className="speaker speaker-inferred"
      title={setting === 'alone' ? `Inferred: ${remark}` : `${name}: inferred, ${remark}`}
    >
      {shown}
      <span className="visually-hidden" {...IN_ENGLISH}>
        {setting === 'alone' ? ` (?), inferred: ${remark}` : ' (inferred)'}
      </span>
    </p>
  );
}
