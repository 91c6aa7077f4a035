/** What an edition is taken away as. */
import { strToU8, zipSync } from 'fflate';
import type { StudioText } from '../../../lib/studio/apply-decisions';
import { fileName, folderFiles } from '../../../lib/studio/folder-files';
import type { Joined } from '../../../lib/studio/join-texts';
import type { TakenForm } from './messages';

/** A file to be taken away. */
export interface Taken {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The edition in some form; null where there is no edition yet. */
export async function take(taken: TakenForm, texts: readonly StudioText[], joined: Joined): Promise<Taken | null> {
  const { slug, edition } = joined;
  const name = fileName(joined);
  switch (taken.form) {
    case 'folder': {
      const files = folderFiles(texts, joined).map(({ path, text }) => [path, strToU8(text)]);
      return { name: `${slug}.zip`, type: 'application/zip', bytes: zipSync(Object.fromEntries(files)) };
    }
    case 'markdown': {
      const markdown = joined.files.map(({ text }) => text.trim()).join('\n\n');
      return { name: `${name}.md`, type: 'text/markdown', bytes: strToU8(`${markdown}\n`) };
    }
    case 'page': {
      if (edition === null) return null;
      const { singleFile } = await import('../../single-file/single-file');
      return { name: `${name}.html`, type: 'text/html', bytes: strToU8(await singleFile(edition, taken.parts, null)) };
    }
  }
}
