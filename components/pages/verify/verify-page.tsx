import type { EditionSummary } from '@/lib/edition';
import { transcriptAddress } from '@/lib/site/addresses';
import { TOOL_ID } from '../../studio/verify/tool-facts';
import './verify.css';
import './findings.css';

/** The page on which any text is verified: what it is for, and the place where its tool will stand. */
export function VerifyPage({ editions, worker }: { editions: readonly EditionSummary[]; worker: string }) {
  return (
    <main id="page:text" className="verify-page">
      <h1>Did they say it?</h1>
      <p className="verify-lead">
        Set a text beside what was said: every quotation in it is looked for, word by word, and marked as said, altered,
        joined from apart, said by somebody else, or said nowhere. Paraphrases are not judged. Nothing that you type or
        drop here leaves your browser.
      </p>
      <div id={TOOL_ID} className="verify-tool" data-worker={worker} suppressHydrationWarning>
        <ul hidden>
          {editions.map(({ slug, meta }) => (
            <li key={slug} data-slug={slug} data-transcript={transcriptAddress(slug)}>
              {meta.title}
            </li>
          ))}
        </ul>
        <noscript>
          <p>
            This page compares texts in your browser, and needs scripts for it, which are turned off. Turn them on for
            this site, or use the command line: <code>npm run gloss -- verify article.md --against talk.vtt</code> says
            the same in a terminal.
          </p>
        </noscript>
      </div>
    </main>
  );
}
