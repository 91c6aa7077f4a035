/** Cards that are drawn when they are first asked for, and kept on the disk beside the build that they belong to. */

import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Edition } from '../edition';
import { sharedIds } from '../edition/share/subject';
import { EDITION_FILE } from './build/edition-part';
import { type BuiltSite, CARDS } from './build/site-folder';
import { type CardName, makeCard } from './cards';
import { readEdition } from './kept-editions';
import { routeAt } from './route-at';
import { pathOf } from './routes';

/** Editions that are kept in memory for the next card of theirs. */
const AT_HAND = 8;

/** The cards of a built site. */
export class KeptCards {
  private readonly editions = new Map<string, Promise<Edition>>();

  constructor(private readonly site: BuiltSite) {}

  /**
   * The card at an address, as PNG: from the disk where it was drawn before, otherwise drawn now. Null where there is
   * nothing that could have one.
   *
   * @param path below the site's, without escapes
   */
  async at(path: string): Promise<Uint8Array | null> {
    const match = routeAt(path);
    const { interview = '', id = '' } = match?.parameters ?? {};
    const part = Object.hasOwn(this.site.parts, interview) ? this.site.parts[interview] : undefined;
    if (part === undefined) return null;
    switch (match?.name) {
      case 'interviewCard':
        return this.kept(part, { kind: 'edition' }, 'edition');
      case 'passageCard':
        return this.kept(part, { kind: 'p', id }, `p-${encodeURIComponent(id)}`);
      case 'quoteCard':
        return this.kept(part, { kind: 'q', id }, `q-${encodeURIComponent(id)}`);
      default:
        return null;
    }
  }

  private async kept(part: string, name: CardName, file: string): Promise<Uint8Array | null> {
    const path = join(dirname(dirname(part)), CARDS, basename(part), `${file.slice(0, 200)}.png`);
    const there = await readFile(path).catch(() => null);
    if (there) return there;
    const card = await makeCard(await this.edition(part), name);
    // Where nothing can be written the card is drawn again the next time.
    if (card) await keep(path, card).catch(() => {});
    return card;
  }

  private edition(part: string): Promise<Edition> {
    const known = this.editions.get(part);
    if (known) return known;
    const [oldest] = this.editions.keys();
    if (this.editions.size >= AT_HAND && oldest !== undefined) this.editions.delete(oldest);
    const read = readEdition(join(part, EDITION_FILE));
    this.editions.set(part, read);
    return read;
  }
}

async function keep(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.${randomUUID()}`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, path);
}

/** Paths, below the site's and without escapes, of the cards of all passages of a site: what the build itself leaves out. */
export async function passageCardPaths(site: BuiltSite): Promise<string[]> {
  const paths: string[] = [];
  for (const [interview, part] of Object.entries(site.parts)) {
    const edition = await readEdition(join(part, EDITION_FILE));
    for (const id of sharedIds(edition, 'p')) paths.push(decodeURIComponent(pathOf('passageCard', { interview, id })));
  }
  return paths;
}
