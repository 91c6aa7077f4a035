/** A typeset PDF of an edition. */
import type { Edition } from '../edition';
import { interfaceOf } from '../interface/languages';
import { printPage } from './chromium/print-page';
import { editionOnSite } from './edition-on-site';
import { readHeldStyles } from './held-styles';
import { pagesIn } from './languages/made-in';

/**
 * The PDF of an edition. Cost: one to three seconds.
 *
 * @throws {PrintError} where there is no Chromium, or it prints nothing
 */
export async function writePdf(edition: Edition): Promise<Uint8Array> {
  return printPage(await printedPage(edition));
}

/** The page that is printed. */
export async function printedPage(edition: Edition): Promise<string> {
  const [{ printedFile }, styles] = await Promise.all([
    pagesIn(interfaceOf(edition.meta)),
    readHeldStyles('components/single-file/printed-file.css'),
  ]);
  return printedFile(edition, styles, editionOnSite(edition));
}
