/** The transcripts that texts are verified against, as they lie on the disk now. */
import { join } from 'node:path';
import { digestOf, folderDigest } from '../../site/build/digests';
import { KEPT } from '../../site/build/kept-folder';
import { SITE } from '../../site/site';
import { formatProblem, type Problem } from '../../text/problem';
import type { Corpus, CorpusEntry } from '../../verify/corpus';
import type { SourceTranscript } from '../../verify/source-transcript';
import { Failure } from '../command';
import { readImportSource } from '../imports/read-import-source';
import type { AgainstSource } from './against';
import { clearKeptTranscripts, keepTranscript, readKeptTranscript } from './kept-transcripts';

/** Transcripts, and the files that could not be read as such. */
export interface OpenedCorpus {
  readonly corpus: Corpus;
  readonly problems: readonly Problem[];
}

/** What transcripts are made by: what is kept was made by the same. It is loaded only when one is to be made. */
const LAYERS = /^(?:text|content|align|import|links|edition|verify)\//;
/** What an edition's transcript is made of. */
const TEXTS = /\.(?:md|markdown|json)$/i;

/** Opens transcripts, and remembers those that it has opened: asked again, it only looks for what has changed. */
export class CorpusOpener {
  private readonly opened = new Map<string, CorpusEntry>();
  private readonly folder: string;
  private code: Promise<string> | undefined;

  /** @param root - of the project, where transcripts are kept */
  constructor(private readonly root: string) {
    this.folder = join(root, KEPT, 'transcripts');
  }

  /**
   * The transcripts of some sources. Files that hold none are left out, and said.
   *
   * @throws {Failure} where an edition has problems, or nothing could be read
   */
  async open(
    sources: readonly AgainstSource[],
    onProgress: (done: number, total: number) => void = () => {},
  ): Promise<OpenedCorpus> {
    this.code ??= folderDigest(join(this.root, 'lib'), (name) => !LAYERS.test(name));
    const code = await this.code;
    const problems: Problem[] = [];
    const entries: CorpusEntry[] = [];
    let made = 0;
    for (const [index, source] of sources.entries()) {
      const found = source.kind === 'file' ? await this.file(source.path, code) : await this.edition(source, code);
      if ('rule' in found) problems.push(found);
      else {
        entries.push(found.entry);
        if (found.isNew) made += 1;
      }
      if (made > 0) onProgress(index + 1, sources.length);
    }
    if (made > 0) await clearKeptTranscripts(this.folder);
    if (entries.length === 0)
      throw new Failure(`nothing to verify against could be read\n\n${problems.map(formatProblem).join('\n\n')}`);
    return { corpus: withOwnIds(entries), problems };
  }

  private async file(path: string, code: string): Promise<Opened | Problem> {
    const { source, problem } = await readImportSource(path);
    if (source === null) return problem;
    const digest = digestOf(code, source.path, Buffer.from(source.bytes).toString('latin1'));
    return this.kept(digest, async () => (await import('./make-transcript')).transcriptOfFile(source));
  }

  private async edition({ content, name }: { content: string; name: string }, code: string): Promise<Opened | Problem> {
    const texts = await folderDigest(join(content, name), (file) => !TEXTS.test(file));
    return this.kept(digestOf(code, SITE.origin, SITE.basePath, name, texts), async () =>
      (await import('./make-transcript')).transcriptOfFolder(content, name),
    );
  }

  private async kept(digest: string, make: () => Promise<SourceTranscript | Problem>): Promise<Opened | Problem> {
    const known = this.opened.get(digest) ?? (await readKeptTranscript(this.folder, digest));
    if (known !== null) {
      this.opened.set(digest, known);
      return { entry: known, isNew: false };
    }
    const made = await make();
    if ('rule' in made) return made;
    const entry = await keepTranscript(this.folder, digest, made);
    this.opened.set(digest, entry);
    return { entry, isNew: true };
  }
}

interface Opened {
  readonly entry: CorpusEntry;
  readonly isNew: boolean;
}

/** Entries whose ids differ: of two editions of one name the second has a number behind it. */
function withOwnIds(entries: readonly CorpusEntry[]): CorpusEntry[] {
  const taken = new Set<string>();
  return entries.map((entry) => {
    let { id } = entry.head;
    for (let number = 2; taken.has(id); number += 1) id = `${entry.head.id}-${number}`;
    taken.add(id);
    if (id === entry.head.id) return entry;
    const renamed = { ...entry, head: { ...entry.head, id } };
    let transcript: ReturnType<CorpusEntry['read']> | undefined;
    return {
      ...renamed,
      read() {
        transcript ??= { ...entry.read(), id };
        return transcript;
      },
    };
  });
}
