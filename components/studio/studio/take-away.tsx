import { useState } from 'react';
import { download } from '../download';
import type { TakenForm, Wrong } from './messages';
import type { WorkshopActions } from './use-workshop';

/** The forms that the edition can be taken away in. */
const FORMS: readonly { readonly form: TakenForm['form']; readonly label: string; readonly remark: string }[] = [
  { form: 'page', label: 'One HTML file', remark: 'to open, send or put on any web server: it reads offline' },
  { form: 'folder', label: 'Folder (zip)', remark: 'for the content folder of a Gloss that publishes it' },
  { form: 'markdown', label: 'Markdown', remark: 'all its texts in one' },
];

/** Where the parts of HTML files could not be loaded. */
const NO_PARTS: Wrong = {
  found: 'a page that could not load what an HTML file is made of',
  remedy: 'Look whether you are online, and try again; nothing of your work is sent.',
};

/** The ways to take the edition away. */
export function TakeAway({ parts, actions }: { parts: string; actions: WorkshopActions }) {
  const [said, setSaid] = useState('');
  const save = async (form: TakenForm['form']): Promise<void> => {
    const wanted = form === 'page' ? await withParts(parts) : { form };
    if (wanted === null) return actions.fail(NO_PARTS);
    const taken = await actions.take({ ask: 'take', taken: wanted });
    if (taken === null) return;
    download(taken.name, taken.bytes, taken.type);
    setSaid(`Saved as ${taken.name}.`);
  };
  return (
    <section className="studio-take" aria-labelledby="studio:take">
      <h2 id="studio:take">Take it away</h2>
      <ul>
        {FORMS.map(({ form, label, remark }) => (
          <li key={form}>
            <button type="button" className="studio-main" onClick={() => void save(form)}>
              {label}
            </button>{' '}
            {remark}
          </li>
        ))}
      </ul>
      <p role="status" className="studio-status">
        {said}
      </p>
    </section>
  );
}

/** Style sheets, typefaces and scripts of every HTML file, which the site has in one of its own. */
async function withParts(address: string): Promise<TakenForm | null> {
  try {
    const response = await fetch(address);
    return response.ok ? { form: 'page', parts: await response.json() } : null;
  } catch {
    return null;
  }
}
