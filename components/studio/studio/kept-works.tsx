import { useRef, useState } from 'react';
import { TAG } from '@/lib/interface/common';
import * as say from '@/lib/interface/making';
import { DeleteWork } from './delete-work';
import type { ShownWork } from './messages';
import type { WorkshopActions } from './use-workshop';

/** The editions that this browser keeps: to open, to rename, to delete. */
export function KeptWorks({ work, actions }: { work: ShownWork; actions: WorkshopActions }) {
  const [renaming, setRenaming] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  // What had the focus goes: it is led to what stays.
  const goToHeading = (): void =>
    list.current
      ?.closest('details, section')
      ?.querySelector<HTMLElement>('summary, h2')
      ?.focus({ preventScroll: true });
  return (
    <>
      <ul className="studio-list" ref={list}>
        {work.works.map(({ id, name, changed }) => (
          <li key={id} aria-current={id === work.id ? 'true' : undefined}>
            {renaming === id ? (
              <form
                onSubmit={(event) => {
                  event.preventDefault();
                  const entered = new FormData(event.currentTarget).get('name');
                  actions.ask({ ask: 'rename', id, name: typeof entered === 'string' ? entered : '' });
                  setRenaming(null);
                  goToHeading();
                }}
              >
                <label>
                  {say.nameOfEdition} <input name="name" defaultValue={name} />
                </label>
                <button type="submit">{say.keepName}</button>
              </form>
            ) : (
              <>
                <b dir="auto">{name === '' ? say.untitled : name}</b>
                <span>
                  {say.lastChanged(
                    new Date(changed).toLocaleString(TAG, { dateStyle: 'medium', timeStyle: 'short' }),
                    id === work.id,
                  )}
                </span>
              </>
            )}
            <div className="studio-buttons">
              {id === work.id ? null : (
                <button type="button" onClick={() => actions.ask({ ask: 'open', id })}>
                  {say.open}
                  <span className="visually-hidden"> {name}</span>
                </button>
              )}
              <button type="button" onClick={() => setRenaming(renaming === id ? null : id)}>
                {renaming === id ? say.leaveIt : say.rename}
                <span className="visually-hidden"> {name}</span>
              </button>
              <DeleteWork
                name={name}
                onDelete={() => {
                  goToHeading();
                  actions.ask({ ask: 'delete', id });
                }}
              />
            </div>
          </li>
        ))}
      </ul>
      {work.texts.length > 0 ? (
        <button type="button" className="tool-button" onClick={() => actions.ask({ ask: 'begin' })}>
          {say.beginAnother}
        </button>
      ) : null}
    </>
  );
}
