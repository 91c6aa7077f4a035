/** The files of a site that belong to no edition and are made from what is known of all: feeds, lists, icons. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PALETTE } from '../../components/design/palette';
import type { EditionSummary } from '../edition';
import { editionJsonSchemaFile } from '../formats/exports/edition-json';
import { writeAtom, writeJsonFeed } from '../formats/feeds';
import { writeRobots, writeSitemap } from '../formats/sitemap';
import { homeAddress, ICON_SIZES, iconAddress, pngIconAddress } from './addresses';
import { textsIn } from './languages/made-in';
import { pathOf } from './routes';
import sharp from './sharp';
import { SITE_LANGUAGE } from './site-language';

/** The files by their paths below the site's, each made when it is asked for. */
export async function siteFiles(
  summaries: readonly EditionSummary[],
): Promise<ReadonlyMap<string, () => Promise<string | Uint8Array>>> {
  const { editionsFeed, shortDescription } = await textsIn(SITE_LANGUAGE);
  return new Map<string, () => Promise<string | Uint8Array>>([
    [pathOf('schema', {}), async () => editionJsonSchemaFile()],
    [pathOf('feed', {}), async () => writeAtom(editionsFeed(summaries))],
    [pathOf('jsonFeed', {}), async () => writeJsonFeed(editionsFeed(summaries))],
    [pathOf('sitemap', {}), async () => writeSitemap(summaries)],
    [pathOf('robots', {}), async () => writeRobots()],
    [pathOf('manifest', {}), async () => webManifest(shortDescription)],
    ...ICON_SIZES.map((size) => [pathOf('pngIcon', { file: `${size}.png` }), () => drawIcon(size)] as const),
  ]);
}

/** How the site is shown where it is installed. */
function webManifest(description: string): string {
  const manifest = {
    name: 'Gloss',
    short_name: 'Gloss',
    description,
    start_url: homeAddress(),
    scope: homeAddress(),
    display: 'minimal-ui',
    background_color: PALETTE.paper.light,
    theme_color: PALETTE.paper.light,
    icons: [
      { src: iconAddress(), sizes: 'any', type: 'image/svg+xml' },
      ...ICON_SIZES.map((size) => ({
        src: pngIconAddress(size),
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose: 'any maskable',
      })),
    ],
  };
  return `${JSON.stringify(manifest)}\n`;
}

/** The icon as a PNG with room around it, so that it can be cut to a circle. */
async function drawIcon(size: number): Promise<Uint8Array> {
  const svg = await readFile(fileURLToPath(new URL('../../public/icon.svg', import.meta.url)));
  const inner = Math.round(size * 0.7);
  const edge = Math.floor((size - inner) / 2);
  return sharp(svg, { density: (72 * inner) / 32 })
    .resize(inner, inner)
    .extend({
      top: edge,
      left: edge,
      bottom: size - inner - edge,
      right: size - inner - edge,
      background: PALETTE.paper.light,
    })
    .flatten({ background: PALETTE.paper.light })
    .png({ palette: true, colours: 16 })
    .toBuffer();
}
