/** What the studio's page shows of a work. Pure. */
import { rightFile } from '@/lib/interface/making';
import type { StudioText } from '../../../lib/studio/apply-decisions';
import { readForm } from '../../../lib/studio/fields';
import type { Work } from '../../../lib/studio/work';
import type { Made } from './making';
import type { ShownWork, Wrong } from './messages';
import { rowFinder } from './preview-places';
import type { ShownPages } from './shown-pages';

/** So many doubts, and problems, are shown at a time. */
const MOST_SHOWN = 40;

/** Everything but what the browser keeps of this work and of others. Cost: linear in the edition. */
export function shownWork(
  work: Work,
  { decided, joined, doubts }: Made,
  pages: ShownPages,
): Omit<ShownWork, 'works' | 'isElsewhere' | 'unkept'> {
  const { journal } = work;
  const { edition } = joined;
  const placeOf = edition === null ? () => null : rowFinder(edition);
  const essays = edition?.commentaries ?? [];
  const shownEssay = essays.find(({ slug }) => slug === pages.view);
  return {
    id: work.id,
    name: nameOfWork(work, decided.texts),
    texts: decided.texts.map((text) => shownText(text, work)),
    doubts: doubts.slice(0, MOST_SHOWN).map(({ answers, ...doubt }) => ({
      ...doubt,
      answers: answers.map(({ decision: _, ...answer }) => answer),
      shownAt: placeOf(doubt.place),
    })),
    doubtsInAll: doubts.length,
    misfits: decided.misfits,
    problems: joined.problems.slice(0, MOST_SHOWN).map((each) => ({
      ...forThePage(each),
      text: decided.texts[joined.files.findIndex(({ path }) => path === each.file)]?.id ?? '',
    })),
    undo: journal.decisions[journal.position - 1]?.says ?? null,
    redo: journal.decisions[journal.position]?.says ?? null,
    people: joined.transcript?.meta.participants.map(({ id, name }) => ({ id, name })) ?? [],
    isEdition: edition !== null,
    essays: essays.map(({ slug, meta, voice }) => ({ slug, title: meta.title, voice })),
    view: pages.view,
    language: shownEssay?.meta.language ?? edition?.meta.language ?? 'en',
    pairs: pages.pairs,
    rows: pages.shown(),
  };
}

/** What its author calls it; otherwise the interview's title, or its first text's. */
export function nameOfWork({ name }: Work, texts: readonly StudioText[]): string {
  if (name !== '') return name;
  const named = texts.find(({ imported }) => imported.kind === 'transcript') ?? texts[0];
  return named === undefined ? '' : (readForm(named.markdown, named.imported.kind).fields.title ?? '');
}

/** What is wrong, without what only the command line has. */
export function forThePage({ found, remedy }: Wrong): Wrong {
  return {
    found,
    remedy: remedy.includes('npm run') ? rightFile : remedy,
  };
}

function shownText({ id, imported, markdown }: StudioText, work: Work): ShownWork['texts'][number] {
  const form = readForm(markdown, imported.kind);
  const { kind, words, format } = imported;
  const name = work.texts.find((text) => text.id === id)?.name ?? '';
  return { id, name, kind, title: form.fields.title ?? '', words, format, form };
}
