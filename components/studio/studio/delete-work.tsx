import { useEffect, useRef, useState } from 'react';
import * as say from '@/lib/interface/making';

/** The way to delete an edition, in two presses: one that is a double click, or a key that is held down, is one press. */
export function DeleteWork({ name, onDelete }: { name: string; onDelete: () => void }) {
  const [isAsking, setAsking] = useState(false);
  const confirm = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) confirm.current?.focus();
  }, [isAsking]);
  const named = <span className="visually-hidden"> {name}</span>;
  if (!isAsking)
    return (
      <button key="ask" type="button" onClick={() => setAsking(true)}>
        {say.deleteIt}
        {named}
      </button>
    );
  return (
    <button
      key="confirm"
      ref={confirm}
      type="button"
      className="studio-danger"
      onKeyDown={(event) => {
        if (event.repeat) event.preventDefault();
      }}
      onClick={({ detail }) => {
        if (detail > 1) return;
        setAsking(false);
        onDelete();
      }}
    >
      {say.deleteForGood}
      {named}
    </button>
  );
}
