/** From texts to the edition, with all that is wrong with them. */
import { parseMarkdownCommentary } from '../content/commentary-markdown';
import { fileStem } from '../content/slug';
import { parseMarkdownTranscript } from '../content/transcript-markdown';
import type { Commentary, Interview, Transcript } from '../content/types';
import { buildEdition, type Edition } from '../edition';
import { placeProblems } from '../edition/place-problems';
import { updateLockOf } from '../edition/update-lock-of';
import { namesInFolder } from '../import/folder-names';
import { formatLock } from '../links';
import type { Problem, SourceFile } from '../text/problem';
import type { StudioText } from './apply-decisions';

/** What texts come to. */
export interface Joined {
  /** Name of the edition's folder. */
  readonly slug: string;
  /** The files of the texts, in their order: paths below the folder. */
  readonly files: readonly SourceFile[];
  readonly transcript: Transcript | null;
  /** By id of their texts. */
  readonly commentaries: ReadonlyMap<string, Commentary>;
  /** Null where there is no interview, or something is wrong with it. An essay with which something is wrong is not in it. */
  readonly edition: Edition | null;
  /** What its lock says; null where there is no edition. */
  readonly lock: string | null;
  readonly problems: readonly Problem[];
}

/** The lock that is made for texts as they were imported; null where there is no interview. Cost: that of the lock. */
export function issuedLock(texts: readonly StudioText[]): string | null {
  const { slug, transcript, commentaries } = parseTexts(texts, ({ imported }) => imported.markdown);
  if (transcript === null) return null;
  const interview = { slug, transcript, commentaries: inOrder(commentaries), lock: null, times: null };
  return formatLock(updateLockOf(interview).updated.lock);
}

/**
 * Joins the texts of an edition. Ids of passages and quotes are issued for the texts as they were imported, and follow
 * every change from there. Pure; never throws. Cost: that of the lock and of placing all quotes.
 *
 * @param issued what `issuedLock` gives for them, asked for only where a text was changed
 */
export function joinTexts(texts: readonly StudioText[], issued: () => string | null = () => issuedLock(texts)): Joined {
  const { slug, files, transcript, commentaries, problems } = parseTexts(texts, ({ markdown }) => markdown);
  if (transcript === null) return { slug, files, transcript, commentaries, edition: null, lock: null, problems };
  const isChanged = texts.some(({ markdown, imported }) => markdown !== imported.markdown);
  const first = isChanged ? issued() : null;
  const interview: Interview = {
    slug,
    transcript,
    commentaries: inOrder(commentaries),
    lock: first === null ? null : { path: `${slug}/links.lock.json`, text: first },
    times: null,
  };
  const { updated } = updateLockOf(interview);
  // What was imported and changed here was never there to be quoted.
  const edition = buildEdition(interview, updated, false);
  return {
    slug,
    files,
    transcript,
    commentaries,
    edition,
    lock: formatLock(updated.lock),
    problems: [...problems, ...placeProblems(interview, edition)],
  };
}

type Parsed = Pick<Joined, 'slug' | 'files' | 'transcript' | 'commentaries' | 'problems'>;

function parseTexts(texts: readonly StudioText[], wordsOf: (text: StudioText) => string): Parsed {
  const paths = namesInFolder(texts.map(({ imported }) => imported));
  const files = texts.map((text, index): SourceFile => ({ path: paths[index] ?? '', text: wordsOf(text) }));
  const slug = texts.find(({ imported }) => imported.kind === 'transcript')?.imported.slug ?? 'untitled';
  const problems: Problem[] = [];
  const commentaries = new Map<string, Commentary>();
  let transcript: Transcript | null = null;
  for (const [index, { id, imported }] of texts.entries()) {
    const file = files[index];
    if (file === undefined) continue;
    if (imported.kind === 'transcript') {
      const parsed = parseMarkdownTranscript(file, slug);
      problems.push(...parsed.problems);
      transcript ??= parsed.transcript;
    } else {
      const parsed = parseMarkdownCommentary(file, fileStem(file.path));
      problems.push(...parsed.problems);
      if (parsed.commentary !== null) commentaries.set(id, parsed.commentary);
    }
  }
  return { slug, files, transcript, commentaries, problems };
}

/** As the content folder gives them: sorted by name. */
function inOrder(commentaries: ReadonlyMap<string, Commentary>): Commentary[] {
  return [...commentaries.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
