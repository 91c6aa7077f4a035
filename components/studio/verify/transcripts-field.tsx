import { useId, useState } from 'react';
import { words as countWords } from '@/lib/interface/map';
import * as say from '@/lib/interface/verifying';
import { ProblemNote } from '../problem-note';
import { DropArea } from './drop-area';
import { givenFile, givenLetters } from './given-files';
import type { ToolFacts } from './tool-facts';
import type { Verifier, VerifierActions } from './use-verifier';

/** Choosing what a text is compared with: interviews of the library, and files or letters of one's own. */
export function TranscriptsField({
  interviews,
  verifier: { transcripts, reading, problemOfTranscript },
  actions,
}: {
  interviews: ToolFacts['interviews'];
  verifier: Verifier;
  actions: VerifierActions;
}) {
  const id = useId();
  const [pasted, setPasted] = useState('');
  const [isPasting, setPasting] = useState(false);
  const known = new Set(transcripts.map((transcript) => transcript.id));

  const addFiles = async (files: readonly File[]): Promise<void> => {
    for (const file of files) {
      actions.expect();
      try {
        actions.add(await givenFile(file));
      } catch {
        actions.unread({ found: say.unreadable(file.name), remedy: say.chooseAgain });
      }
    }
  };
  const addLetters = (letters: string): void => {
    if (letters.trim() === '') return;
    actions.expect();
    actions.add(givenLetters(say.pastedTranscript, letters));
    setPasted('');
    setPasting(false);
  };

  return (
    <section className="verify-step" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{say.whatWasSaid}</h2>
      {interviews.length === 0 ? null : (
        <p className="verify-choice">
          <label htmlFor={`${id}interview`}>{say.libraryInterview}</label>
          <select
            id={`${id}interview`}
            value=""
            onChange={({ currentTarget }) => void addInterview(interviews, currentTarget.value, actions)}
          >
            <option value="">{say.chooseInterview}</option>
            {interviews.map(({ slug, title }) => (
              <option key={slug} value={slug} disabled={known.has(slug)}>
                {title}
              </option>
            ))}
          </select>
        </p>
      )}
      <DropArea choose={say.chooseTranscripts} onFiles={(files) => void addFiles(files)}>
        <p>{say.dropTranscripts}</p>
      </DropArea>
      {isPasting ? (
        <p className="verify-choice">
          <label htmlFor={`${id}pasted`}>{say.theTranscript}</label>
          <textarea
            id={`${id}pasted`}
            rows={6}
            value={pasted}
            onChange={({ currentTarget }) => setPasted(currentTarget.value)}
            onPaste={(event) => {
              const letters = event.clipboardData.getData('text/plain');
              if (pasted !== '' || letters.trim() === '') return;
              event.preventDefault();
              addLetters(letters);
            }}
          />
          <button type="button" className="tool-button" onClick={() => addLetters(pasted)}>
            {say.useTranscript}
          </button>
        </p>
      ) : (
        <button type="button" className="tool-button" onClick={() => setPasting(true)}>
          {say.pasteTranscript}
        </button>
      )}
      <ProblemNote problem={problemOfTranscript} />
      <p className="verify-status" role="status">
        {reading > 0 ? say.readingTranscript : ''}
      </p>
      {transcripts.length === 0 ? null : (
        <ul className="verify-transcripts" aria-label={say.searched}>
          {transcripts.map(({ id: own, title, words, speakers }) => (
            <li key={own}>
              <b dir="auto">{title}</b>
              <span>
                {countWords(words)}
                {say.speakersOf(speakers)}
              </span>
              <button type="button" className="tool-button" onClick={() => actions.remove(own)}>
                {say.remove}
                <span className="visually-hidden"> {title}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Fetches an interview of the library and hands it over. */
export async function addInterview(
  interviews: ToolFacts['interviews'],
  slug: string,
  actions: VerifierActions,
): Promise<void> {
  const interview = interviews.find((each) => each.slug === slug);
  if (interview === undefined) return;
  actions.expect();
  try {
    const response = await fetch(interview.transcript);
    if (!response.ok) throw new Error(String(response.status));
    actions.add({ kind: 'edition', name: slug, json: await response.text() });
  } catch {
    actions.unread({
      found: say.notLoadedInterview,
      remedy: say.lookConnected,
    });
  }
}
