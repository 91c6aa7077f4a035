import { useEffect, useId, useRef, useState } from 'react';
import * as say from '@/lib/interface/verifying';
import { ProblemNote } from '../problem-note';
import { DropArea } from './drop-area';
import { Findings } from './findings';
import { givenFile, givenLetters, LONGEST_TYPED } from './given-files';
import type { ToolFacts } from './tool-facts';
import { addInterview, TranscriptsField } from './transcripts-field';
import { useNoLeaving } from './use-no-leaving';
import { type GivenText, useVerifier, type Wrong } from './use-verifier';

/** What was said, what quotes it, and what came of it. */
export function VerifyTool({ facts: { worker, interviews } }: { facts: ToolFacts }) {
  const id = useId();
  const [verifier, actions] = useVerifier(worker);
  const [typed, setTyped] = useState('');
  const [file, setFile] = useState<GivenText | null>(null);
  const [unread, setUnread] = useState<Wrong | null>(null);
  const { transcripts, outcome, isVerifying, problemOfText } = verifier;
  useNoLeaving();

  useEffect(() => {
    const wanted = new URLSearchParams(location.search).get('interview');
    if (wanted !== null) void addInterview(interviews, wanted, actions);
  }, [interviews, actions]);

  useEffect(() => {
    const given = file ?? (typed.trim() === '' ? null : givenLetters(say.yourText, typed));
    actions.verify(transcripts.length === 0 ? null : given);
  }, [typed, file, transcripts, actions]);

  const typeInstead = (): void => {
    setFile(null);
    setUnread(null);
  };
  const takeLetters = (letters: string): void => {
    setUnread(null);
    if (letters.length > LONGEST_TYPED) setFile(givenLetters(say.pastedText, letters));
    else setTyped(letters);
  };
  /** Counts files that were given: one that is read slowly does not take the place of a later one. */
  const turn = useRef(0);
  const takeFiles = async ([first, ...others]: readonly File[]): Promise<void> => {
    if (first === undefined) return;
    turn.current += 1;
    const own = turn.current;
    const given = await givenFile(first).catch(() => null);
    if (own !== turn.current) return;
    if (given === null) setUnread({ found: say.unreadable(first.name), remedy: say.chooseAgain });
    else {
      setFile(given);
      setUnread(
        others.length === 0 ? null : { found: say.severalTexts(others.length + 1), remedy: say.oneText(first.name) },
      );
    }
  };

  return (
    <>
      <div className="verify-steps">
        <TranscriptsField interviews={interviews} verifier={verifier} actions={actions} />
        <section className="verify-step" aria-labelledby={`${id}title`}>
          <h2 id={`${id}title`}>{say.whatQuotes}</h2>
          <DropArea choose={say.chooseText} onFiles={(files) => void takeFiles(files)}>
            {file === null ? (
              <>
                <label htmlFor={`${id}text`}>{say.typeText}</label>
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
                <button type="button" className="tool-button" onClick={typeInstead}>
                  {say.typeInstead}
                </button>
              </p>
            )}
          </DropArea>
          <ProblemNote problem={problemOfText ?? unread} />
        </section>
      </div>
      <section className="verify-findings" aria-labelledby={`${id}findings`}>
        <h2 id={`${id}findings`}>{say.whatBecame}</h2>
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
  if (quotations === 0) return say.noQuotations;
  if (summary !== undefined) return summary + say.endOfSummary;
  if (isVerifying) return say.comparing;
  return transcripts === 0 ? say.transcriptFirst : say.textNext;
}
