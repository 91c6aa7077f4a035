import { useId, useState } from 'react';
import { DropArea } from './drop-area';
import { formatCount } from './format-count';
import { givenFile, givenLetters } from './given-files';
import { ProblemNote } from './problem-note';
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
        actions.unread({ found: `${file.name}, which could not be read`, remedy: 'Choose the file again.' });
      }
    }
  };
  const addLetters = (letters: string): void => {
    if (letters.trim() === '') return;
    actions.expect();
    actions.add(givenLetters('pasted transcript', letters));
    setPasted('');
    setPasting(false);
  };

  return (
    <section className="verify-step" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>1. What was said</h2>
      {interviews.length === 0 ? null : (
        <p className="verify-choice">
          <label htmlFor={`${id}interview`}>An interview of this library</label>
          <select
            id={`${id}interview`}
            value=""
            onChange={({ currentTarget }) => void addInterview(interviews, currentTarget.value, actions)}
          >
            <option value="">Choose an interview …</option>
            {interviews.map(({ slug, title }) => (
              <option key={slug} value={slug} disabled={known.has(slug)}>
                {title}
              </option>
            ))}
          </select>
        </p>
      )}
      <DropArea choose="Choose transcript files" onFiles={(files) => void addFiles(files)}>
        <p>Or drop transcripts here: captions, documents, web pages, transcription files, plain text.</p>
      </DropArea>
      {isPasting ? (
        <p className="verify-choice">
          <label htmlFor={`${id}pasted`}>The transcript</label>
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
            Use this transcript
          </button>
        </p>
      ) : (
        <button type="button" className="tool-button" onClick={() => setPasting(true)}>
          Paste a transcript
        </button>
      )}
      <ProblemNote problem={problemOfTranscript} />
      <p className="verify-status" role="status">
        {reading > 0 ? 'Reading the transcript …' : ''}
      </p>
      {transcripts.length === 0 ? null : (
        <ul className="verify-transcripts" aria-label="Transcripts that are searched">
          {transcripts.map(({ id: own, title, words, speakers }) => (
            <li key={own}>
              <b dir="auto">{title}</b>
              <span>
                {formatCount(words, 'word')}
                {speakers.length > 0
                  ? `, ${speakers.slice(0, 4).join(', ')}${speakers.length > 4 ? ' …' : ''}`
                  : ', nothing tells who speaks'}
              </span>
              <button type="button" className="tool-button" onClick={() => actions.remove(own)}>
                Remove<span className="visually-hidden"> {title}</span>
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
      found: 'an interview that could not be loaded',
      remedy: 'Look whether you are connected, and choose it again.',
    });
  }
}
