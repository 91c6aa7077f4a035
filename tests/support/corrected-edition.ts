/** Editions that were corrected, made of a few paragraphs and of what an essay quotes, for tests. */
import { parseMarkdownCommentary, parseMarkdownTranscript } from '@/lib/content';
import { type Edition, joinInterview } from '@/lib/edition';
import { formatLock } from '@/lib/links';

const FRONT = (language: string) => `---
title: Tides
date: 2025-07-16
participants:
  - { id: quill, name: Ada Quill, role: interviewer }
  - { id: ferry, name: Tom Ferry, role: guest }
rights: CC0
language: ${language}
---
`;

/** One text of an interview, and the day on which it was saved. */
export interface Version {
  readonly day?: string;
  /** Paragraphs; each is said by Tom Ferry, or begins with its own label. */
  readonly paragraphs: readonly string[];
}

/**
 * The edition of the last of some versions, each saved after the one before.
 *
 * @param quotes Markdown of the essay about it
 */
export function editionOfVersions(versions: readonly Version[], quotes: string, language = 'en'): Edition {
  let edition: Edition | undefined;
  for (const { day, paragraphs } of versions) {
    const said = paragraphs.map((each) => (each.startsWith('**') ? each : `**Tom Ferry:** ${each}`));
    const text = `${FRONT(language)}\n${said.join('\n\n')}\n`;
    const { transcript, problems } = parseMarkdownTranscript({ path: 'content/tides/transcript.md', text });
    const essay = `---\ntitle: On mud\nrights: CC0\nlanguage: ${language}\n---\n\nOf mud and of men.\n\n${quotes}\n`;
    const { commentary } = parseMarkdownCommentary({ path: 'content/tides/commentary/mud.md', text: essay });
    if (!transcript || !commentary) throw new Error(`the texts have problems: ${JSON.stringify(problems)}`);
    const lock = edition ? { path: 'content/tides/links.lock.json', text: formatLock(edition.lock) } : null;
    const joined = joinInterview({ slug: 'tides', transcript, commentaries: [commentary], lock, times: null }, day);
    if (!joined.interview) throw new Error(`no edition: ${JSON.stringify(joined.problems)}`);
    edition = joined.interview.edition;
  }
  if (edition === undefined) throw new Error('no version was given');
  return edition;
}
