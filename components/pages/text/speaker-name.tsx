import type { EditionSpeaker } from '@/lib/edition';
import { IN_INTERFACE } from '@/lib/interface/in-interface';
import * as say from '@/lib/interface/reader';

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
  return (
    <p className="speaker speaker-inferred" title={setting === 'alone' ? say.inferredTitle : say.inferredName(name)}>
      {shown}
      <span className="visually-hidden" {...IN_INTERFACE}>
        {setting === 'alone' ? say.inferredAlone : say.inferredInText}
      </span>
    </p>
  );
}
