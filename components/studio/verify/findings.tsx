import { useState } from 'react';
import * as say from '@/lib/interface/verifying';
import { VERDICT_WORDS, VERDICTS } from '../../../lib/verify/verdict-words';
import { download } from '../download';
import type { Outcome } from './messages';
import { pageStyles } from './page-styles';
import type { Verifier, VerifierActions } from './use-verifier';
import { VERDICT_SIGNS } from './verdict-signs';
import { VerifiedRows } from './verified-rows';

/** What came of a text: filters, ways to take it away, and the text with its quotations marked. */
export function Findings({
  verifier: { rows, only },
  outcome: { counts, quotations, unclosed, unit, remark },
  actions,
}: {
  verifier: Verifier;
  outcome: Outcome;
  actions: VerifierActions;
}) {
  const occurring = VERDICTS.filter((verdict) => counts[verdict] !== undefined);
  const shown = rows === null ? 0 : rows.rows.length;
  return (
    <>
      <p className="verify-remark">{remark}</p>
      {quotations === 0 ? null : (
        <div className="verify-tools">
          <fieldset className="verify-filters">
            <legend className="visually-hidden">{say.filters}</legend>
            <button type="button" aria-pressed={only === null} onClick={() => actions.show(null, 0)}>
              {say.all(quotations)}
            </button>
            {occurring.map((verdict) => (
              <button
                key={verdict}
                type="button"
                aria-pressed={only === verdict}
                title={VERDICT_WORDS[verdict].meaning}
                onClick={() => actions.show(verdict, 0)}
              >
                <span aria-hidden="true">{VERDICT_SIGNS[verdict]}</span> {VERDICT_WORDS[verdict].name} {counts[verdict]}
              </button>
            ))}
          </fieldset>
          <TakeAway actions={actions} />
        </div>
      )}
      {unclosed.map(({ line, text }) => (
        <p key={`${line} ${text}`} className="verify-unclosed">
          {say.unclosed(unit, line, text)}
        </p>
      ))}
      {rows === null ? null : (
        <div className="verified-rows">
          <VerifiedRows rows={rows.rows} />
          {shown < rows.of ? (
            <button type="button" className="tool-button" onClick={() => actions.show(only, shown)}>
              {say.showMore(rows.of - shown)}
            </button>
          ) : null}
        </div>
      )}
    </>
  );
}

/** The report as Markdown on the clipboard, and as a page of its own. */
function TakeAway({ actions }: { actions: VerifierActions }) {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    const text = await actions.take({ ask: 'markdown' });
    if (text === null) {
      setSaid(say.reportNotMade);
      return;
    }
    try {
      await navigator.clipboard.writeText(text);
      setSaid(say.reportCopied);
    } catch {
      download('report.md', text, 'text/markdown');
      setSaid(say.clipboardRefused('report.md'));
    }
  };
  const save = async (): Promise<void> => {
    const html = await actions.take({ ask: 'page', styles: pageStyles(document) });
    if (html !== null) download('report.html', html, 'text/html');
    setSaid(html === null ? say.reportNotMade : say.reportSaved('report.html'));
  };
  return (
    <div className="verify-take">
      <button type="button" className="tool-button" onClick={() => void copy()}>
        {say.copyMarkdown}
      </button>
      <button type="button" className="tool-button" onClick={() => void save()}>
        {say.downloadPage}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
