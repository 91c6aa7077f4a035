/** What an edition is taken away as. */
import { strToU8, zipSync } from 'fflate';
import type { StudioText } from '../../../lib/studio/apply-decisions';
import { folderFiles } from '../../../lib/studio/folder-files';
import type { Joined } from '../../../lib/studio/join-texts';
import type { TakenForm } from './messages';

/** A file to be taken away. */
export interface Taken {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The edition in some form. */
export function take(form: TakenForm, texts: readonly StudioText[], joined: Joined): Taken {
  const files = folderFiles(texts, joined);
  if (form === 'folder') {
    const zipped = zipSync(Object.fromEntries(files.map(({ path, text }) => [path, strToU8(text)])));
    return { name: `${joined.slug}.zip`, type: 'application/zip', bytes: zipped };
  }
  const markdown = joined.files.map(({ text }) => text.trim()).join('\n\n');
  return { name: `${joined.slug}.md`, type: 'text/markdown', bytes: strToU8(`${markdown}\n`) };
}
