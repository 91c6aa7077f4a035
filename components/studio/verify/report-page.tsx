/** A report as a page of its own, which needs nothing beside it. */

import { renderToStaticMarkup } from 'react-dom/server';
import { TAG } from '@/lib/interface/common';
import * as say from '@/lib/interface/verifying';
import { summarise } from '../../../lib/verify/explain';
import type { Report } from '../../../lib/verify/report-schema';
import type { Row } from './messages';
import { VerifiedRows } from './verified-rows';

/**
 * The page: the counts, and the paragraphs that quote with what is said of each quotation.
 *
 * @param styles rules of style, which load nothing
 */
export function reportPage(report: Report, rows: readonly Row[], styles: string): string {
  const page = (
    <html lang={TAG}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{say.quotationsOf(report.text.path)}</title>
        <style>{STYLES}</style>
      </head>
      <body>
        <main className="verify-page">
          <h1>{say.title}</h1>
          <p>
            <b>{report.text.path}</b>: {summarise(report) + say.endOfSummary}
          </p>
          <p className="verify-remark">{report.remark}</p>
          <div className="verified-rows">
            <VerifiedRows rows={rows} />
          </div>
        </main>
      </body>
    </html>
  );
  // Rules are no text, and would be escaped; `</` ends no element in them, as they come from parsed style sheets.
  return `<!doctype html>${renderToStaticMarkup(page).replace(STYLES, () => styles.replaceAll('</', '<\\/'))}\n`;
}

/** Stands where the rules go. */
const STYLES = 'gloss-styles';
