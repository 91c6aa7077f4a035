import { useState } from 'react';
import { download } from '../download';
import type { TakenForm } from './messages';
import type { WorkshopActions } from './use-workshop';

/** The forms that the edition can be taken away in. */
const FORMS: readonly { readonly form: TakenForm; readonly label: string; readonly remark: string }[] = [
  { form: 'folder', label: 'Folder (zip)', remark: 'Unpack it in content/ and publish' },
  { form: 'markdown', label: 'Markdown', remark: 'All texts in one file' },
];

/** The ways to take the edition away. */
export function TakeAway({ actions }: { actions: WorkshopActions }) {
  const [said, setSaid] = useState('');
  const save = async (form: TakenForm): Promise<void> => {
    const taken = await actions.take({ ask: 'take', form });
    if (taken === null) return;
    download(taken.name, taken.bytes, taken.type);
    setSaid(`Saved as ${taken.name}.`);
  };
  return (
    <section className="studio-take" aria-labelledby="studio:take">
      <h2 id="studio:take">Take it away</h2>
      <div className="studio-buttons">
        {FORMS.map(({ form, label, remark }) => (
          <button key={form} type="button" className="studio-main" title={remark} onClick={() => void save(form)}>
            {label}
          </button>
        ))}
      </div>
      <p role="status" className="studio-status">
        {said}
      </p>
    </section>
  );
}
