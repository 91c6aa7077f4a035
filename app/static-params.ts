/** Which pages are made ahead of time. */
import { PLACEHOLDER } from '@/lib/site/placeholder';

/** Whether the pages are made for a folder of files, where all have to be there beforehand. */
export const isExport = Boolean(process.env.GLOSS_EXPORT_TO);

/** The pages of a kind; in an export that has none of them a placeholder, which does not come into the folder. */
export function pagesOr<Params>(pages: Params[], placeholderOf: (name: string) => Params): Params[] {
  return isExport && pages.length === 0 ? [placeholderOf(PLACEHOLDER)] : pages;
}
