import type { EditionSummary } from '@/lib/edition';
import * as say from '@/lib/interface/verifying';
import { transcriptAddress } from '@/lib/site/addresses';
import { TOOL_ID } from '../../studio/verify/tool-facts';
import { Say } from '../say';
import './verify.css';
import './findings.css';
import '../tool.css';
import '../select.css';

/** The page on which any text is verified: what it is for, and the place where its tool will stand. */
export function VerifyPage({ editions, worker }: { editions: readonly EditionSummary[]; worker: string }) {
  return (
    <main id="page:text" className="verify-page">
      <h1>{say.title}</h1>
      <p className="verify-lead">{say.lead}</p>
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
            <Say>{say.needsScripts(<code>npm run gloss -- verify article.md --against talk.vtt</code>)}</Say>
          </p>
        </noscript>
      </div>
    </main>
  );
}
