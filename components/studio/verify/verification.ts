/** Transcripts, a text and what came of it, kept where they are computed: in a worker. Pure but for what it keeps. */

import * as say from '@/lib/interface/verifying';
import { today } from '../../../lib/text/today';
import { type CorpusEntry, corpusOf } from '../../../lib/verify/corpus';
import { summarise } from '../../../lib/verify/explain';
import { readQuotingLetters, readQuotingText } from '../../../lib/verify/read-text';
import { reportMarkdown } from '../../../lib/verify/report-markdown';
import type { Report, Verdict } from '../../../lib/verify/report-schema';
import type { SourceTranscript } from '../../../lib/verify/source-transcript';
import { parseSourceTranscript } from '../../../lib/verify/transcript-schema';
import { verifyText } from '../../../lib/verify/verify-text';
import type { WithoutNumber } from '../without-number';
import type { Answer, Ask, Given, Outcome, Row, Rows, ShownTranscript } from './messages';
import { rowsOf } from './rows';

/** So many rows are shown at a time. */
const ROWS = 80;

type Wrong = Extract<Answer, { readonly answer: 'problem' }>['problem'];
type Result<Value> = { readonly value: Value } | { readonly problem: Wrong };

/** Answers what the page asks, in order. */
export class Verification {
  /** @param site where the site's pages are: what addresses of interviews are completed with, so that they can be taken away */
  constructor(private readonly site: string) {}

  private readonly transcripts = new Map<string, CorpusEntry>();
  private report: Report | null = null;
  private rows: readonly Row[] = [];

  /** The answer to a question of the page. Never throws. */
  async answer(ask: Ask): Promise<Answer> {
    const { number } = ask;
    try {
      const answer = await this.find(ask);
      return 'problem' in answer
        ? { number, answer: 'problem', of: ask.ask, problem: answer.problem }
        : { number, ...answer.value };
    } catch (error) {
      const problem = {
        found: say.wentWrong(error instanceof Error ? error.message : String(error)),
        remedy: say.tryPlain,
      };
      return { number, answer: 'problem', of: ask.ask, problem };
    }
  }

  private async find(ask: Ask): Promise<Result<WithoutNumber<Answer>>> {
    switch (ask.ask) {
      case 'add': {
        const added = await this.add(ask.given);
        return 'problem' in added ? added : { value: { answer: 'added', transcript: added.value } };
      }
      case 'remove':
        this.transcripts.delete(ask.id);
        return { value: { answer: 'removed', id: ask.id } };
      case 'verify': {
        const outcome = await this.verify(ask.given);
        return 'problem' in outcome ? outcome : { value: { answer: 'verified', outcome: outcome.value } };
      }
      case 'rows':
        return { value: { answer: 'rows', only: ask.only, rows: this.rowsFrom(ask.only, ask.from) } };
      case 'markdown':
        return { value: { answer: 'markdown', text: this.report === null ? '' : reportMarkdown(this.report) } };
      case 'page': {
        const { reportPage } = await import('./report-page');
        const rows = this.rows.filter(({ quotations }) => quotations.length > 0);
        return {
          value: { answer: 'page', html: this.report === null ? '' : reportPage(this.report, rows, ask.styles) },
        };
      }
    }
  }

  private async add(given: Given): Promise<Result<ShownTranscript>> {
    const read = await this.read(given);
    if ('problem' in read) return read;
    let { id } = read.value;
    for (let copy = 2; this.transcripts.has(id) && given.kind !== 'edition'; copy += 1) id = `${read.value.id} ${copy}`;
    const { address } = read.value;
    const transcript = {
      ...read.value,
      id,
      ...(address === undefined ? {} : { address: new URL(address, this.site).href }),
    };
    const [entry] = corpusOf([transcript]);
    if (entry !== undefined) this.transcripts.set(id, entry);
    const { title, words, speakers } = transcript;
    return { value: { id, title, words, speakers: speakers.map(({ name }) => name) } };
  }

  private async read(given: Given): Promise<Result<SourceTranscript>> {
    if (given.kind === 'edition') {
      const transcript = parseSourceTranscript(given.json);
      if (transcript !== null) return { value: transcript };
      return { problem: { found: say.unreadableInterview, remedy: say.loadAgain } };
    }
    const { readSourceTranscript } = await import('../../../lib/verify/read-transcript');
    const bytes = given.kind === 'file' ? given.bytes : new TextEncoder().encode(given.letters);
    const { transcript, problem } = await readSourceTranscript({ path: given.name, bytes, day: today() });
    return problem === null ? { value: transcript } : { problem: forThePage(problem) };
  }

  private async verify(given: Exclude<Given, { readonly kind: 'edition' }>): Promise<Result<Outcome>> {
    const { text, problem } =
      given.kind === 'letters'
        ? await readQuotingLetters(given.name, given.letters)
        : await readQuotingText({ path: given.name, bytes: given.bytes, day: today() });
    if (text === null) {
      [this.report, this.rows] = [null, []];
      return { problem: forThePage(problem) };
    }
    const report = verifyText(text, [...this.transcripts.values()]);
    [this.report, this.rows] = [report, rowsOf(text.text, report)];
    return {
      value: {
        summary: summarise(report),
        counts: report.counts,
        quotations: report.quotations.length,
        unclosed: report.unclosed.slice(0, ROWS),
        unit: text.unit,
        remark: report.remark,
        rows: this.rowsFrom(null, 0),
      },
    };
  }

  /** Rows from one on; of one verdict those that have a quotation of it. */
  private rowsFrom(only: Verdict | null, from: number): Rows {
    const all =
      only === null
        ? this.rows
        : this.rows.flatMap((row) => {
            const quotations = row.quotations.filter(({ verdict }) => verdict === only);
            return quotations.length === 0 ? [] : [{ ...row, quotations }];
          });
    return { from, of: all.length, rows: all.slice(from, from + ROWS) };
  }
}

/** What is wrong, without what only the command line has. */
function forThePage({ found, remedy }: Wrong): Wrong {
  return {
    found,
    remedy: remedy.includes('npm run') ? say.rightFile : remedy,
  };
}
