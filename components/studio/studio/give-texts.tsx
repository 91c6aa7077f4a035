import { useId, useState } from 'react';
import { DropArea } from '../verify/drop-area';
import type { Offered } from './messages';
import type { WorkshopActions } from './use-workshop';

/** Pasted texts that are longer than so many letters are taken at once: a field with all of them would hold the page up. */
const LONGEST_TYPED = 200_000;

/** Takes texts: dropped, chosen or pasted, several at once. */
export function GiveTexts({ actions, isFirst = false }: { actions: WorkshopActions; isFirst?: boolean }) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [pasted, setPasted] = useState(0);
  const give = (offered: readonly Offered[]): void => {
    if (offered.length > 0) actions.ask({ ask: 'add', offered });
  };
  const giveLetters = (letters: string): void => {
    setTyped('');
    setPasted(pasted + 1);
    give([{ name: nameOf(letters), bytes: new TextEncoder().encode(letters) }]);
  };
  const giveFiles = async (files: readonly File[]): Promise<void> => {
    give(await Promise.all(files.map(offeredFile)));
  };
  return (
    <section className="studio-give" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{isFirst ? 'The interview, and the essays about it' : 'Add a text'}</h2>
      <DropArea choose="Choose files" onFiles={(files) => void giveFiles(files)}>
        <label htmlFor={`${id}text`}>
          Paste a text here, or drop files: pasted or saved pages, Markdown, Word documents, captions, transcriptions.
          One text at a time when you paste; which is the interview is found out.
        </label>
        <textarea
          id={`${id}text`}
          rows={isFirst ? 8 : 4}
          dir="auto"
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          onPaste={(event) => {
            const letters = event.clipboardData.getData('text/plain');
            if (typed.trim() !== '' || letters.length < LONGEST_TYPED) return;
            event.preventDefault();
            giveLetters(letters);
          }}
        />
        <button
          type="button"
          className="tool-button studio-main"
          disabled={typed.trim() === ''}
          onClick={() => giveLetters(typed)}
        >
          Use this text
        </button>{' '}
      </DropArea>
    </section>
  );
}

async function offeredFile(file: File): Promise<Offered> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** What a pasted text is called: by its opening words. */
function nameOf(letters: string): string {
  const words =
    /\S[^\n]{0,60}/
      .exec(letters)?.[0]
      .replace(/[\\/:*?"<>|.]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim() ?? '';
  const cut = words.length > 40 ? words.slice(0, 40).replace(/\s\S*$/u, '') : words;
  return `${cut === '' ? 'Pasted text' : cut}.txt`;
}
