import { useId } from 'react';
import * as say from '@/lib/interface/making';
import { DropArea } from '../verify/drop-area';
import type { Offered } from './messages';
import { offeredFiles, offeredLetters, pastedAtOnce } from './pasted-text';
import type { WorkshopActions } from './use-workshop';

/** A text that somebody types or pastes, until it is given. */
export interface TypedText {
  readonly typed: string;
  onType(typed: string): void;
}

/** Takes texts: dropped, chosen or pasted, several at once. */
export function GiveTexts({
  actions,
  title,
  text: { typed, onType },
  isFirst = false,
}: {
  actions: WorkshopActions;
  title: string;
  /** Held by whoever shows this: it stays where another of these takes the place of this one. */
  text: TypedText;
  isFirst?: boolean;
}) {
  const id = useId();
  const give = (offered: Offered): void => actions.ask({ ask: 'add', offered: [offered], unread: [] });
  const giveLetters = (letters: string): void => {
    onType('');
    give(offeredLetters(letters));
  };
  const giveFiles = async (files: readonly File[]): Promise<void> => {
    if (files.length > 0) actions.ask({ ask: 'add', ...(await offeredFiles(files)) });
  };
  return (
    <section className="studio-give" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`} tabIndex={-1}>
        {title}
      </h2>
      <DropArea choose={say.chooseFiles} onFiles={(files) => void giveFiles(files)}>
        <label htmlFor={`${id}text`}>{say.pasteHere}</label>
        <textarea
          id={`${id}text`}
          rows={isFirst ? 8 : 4}
          dir="auto"
          value={typed}
          onChange={({ currentTarget }) => onType(currentTarget.value)}
          onPaste={(event) => {
            if (typed.trim() !== '') return;
            const pasted = pastedAtOnce(event.clipboardData);
            if (pasted === null) return;
            event.preventDefault();
            give(pasted);
          }}
        />
        <button
          type="button"
          className="tool-button studio-main"
          disabled={typed.trim() === ''}
          onClick={() => giveLetters(typed)}
        >
          {say.useText}
        </button>{' '}
      </DropArea>
    </section>
  );
}
