import { useEffect, useId, useState } from 'react';
import { DropArea } from './drop-area';
import { Findings } from './findings';
import { givenFile, givenLetters, LONGEST_TYPED } from './given-files';
import { ProblemNote } from './problem-note';
import type { ToolFacts } from './tool-facts';
import { addInterview, TranscriptsField } from './transcripts-field';
import { type GivenText, useVerifier } from './use-verifier';

/** What was said, what quotes it, and what came of it. */
export function VerifyTool({ facts: { worker, interviews } }: { facts: ToolFacts }) {
  const id = useId();
  const [verifier, actions] = useVerifier(worker);
  const [typed, setTyped] = useState('');
  const [file, setFile] = useState<GivenText | null>(null);
  const { transcripts, outcome, isVerifying, problemOfText } = verifier;

  useEffect(() => {
    const wanted = new URLSearchParams(location.search).get('interview');
    if (wanted !== null) void addInterview(interviews, wanted, actions);
  }, [interviews, actions]);

  useEffect(() => {
    const given = file ?? (typed.trim() === '' ? null : givenLetters('your text', typed));
    actions.verify(transcripts.length === 0 ? null : given);
  }, [typed, file, transcripts, actions]);

  const takeLetters = (letters: string): void => {
    if (letters.length > LONGEST_TYPED) setFile(givenLetters('pasted text', letters));
    else setTyped(letters);
  };
  const takeFiles = async ([first]: readonly File[]): Promise<void> => {
    if (first !== undefined) setFile(await givenFile(first));
  };

  return (
    <>
      <div className="verify-steps">
        <TranscriptsField interviews={interviews} verifier={verifier} actions={actions} />
        <section className="verify-step" aria-labelledby={`${id}title`}>
          <h2 id={`${id}title`}>2. The text that quotes it</h2>
          <DropArea choose="Choose a text file" onFiles={(files) => void takeFiles(files)}>
            {file === null ? (
              <>
                <label htmlFor={`${id}text`}>Type, paste or drop a text with quotations</label>
                <textarea
                  id={`${id}text`}
                  rows={12}
                  dir="auto"
                  value={typed}
                  onChange={({ currentTarget }) => takeLetters(currentTarget.value)}
                  onPaste={(event) => {
                    const letters = event.clipboardData.getData('text/plain');
                    if (letters.length <= LONGEST_TYPED) return;
                    event.preventDefault();
                    takeLetters(letters);
                  }}
                />
              </>
            ) : (
              <p className="verify-file">
                <b>{file.name}</b>{' '}
                <button type="button" className="tool-button" onClick={() => setFile(null)}>
                  Take it away and type instead
                </button>
              </p>
            )}
          </DropArea>
          <ProblemNote problem={problemOfText} />
        </section>
      </div>
      <section className="verify-findings" aria-labelledby={`${id}findings`}>
        <h2 id={`${id}findings`}>3. What became of the quotations</h2>
        <p className="verify-summary" role="status" aria-busy={isVerifying}>
          {summaryOf(outcome?.summary, outcome?.quotations, transcripts.length, isVerifying)}
        </p>
        {outcome === null ? null : <Findings verifier={verifier} outcome={outcome} actions={actions} />}
      </section>
    </>
  );
}

function summaryOf(
  summary: string | undefined,
  quotations: number | undefined,
  transcripts: number,
  isVerifying: boolean,
): string {
  if (quotations === 0)
    return 'No quotations were found: words in quotation marks, or block quotations. Paraphrases are not judged.';
  if (summary !== undefined) return `${summary}.`;
  if (isVerifying) return 'Comparing …';
  return transcripts === 0
    ? 'Choose an interview or add a transcript first; then every quotation of the text is looked for in it.'
    : 'Type, paste or drop the text that quotes it.';
}
