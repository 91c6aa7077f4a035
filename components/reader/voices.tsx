import type { EditionCommentary } from '@/lib/edition';

/** Which essays' notes are shown: a switch for each, where there are several and scripts to obey it. */
export function VoiceSwitches({ commentaries }: { commentaries: readonly EditionCommentary[] }) {
  if (commentaries.length < 2) return null;
  return (
    <fieldset className="voices">
      <legend>Notes from</legend>
      {commentaries.map(({ slug, voice, meta }) => (
        <label key={slug} className={`voice-${voice}`}>
          <input type="checkbox" name="commentary" value={slug} defaultChecked />
          <span>{meta.title}</span>
        </label>
      ))}
    </fieldset>
  );
}
