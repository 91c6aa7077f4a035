/** The pictures that go with pages where they are shared, as PNG. */

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  type CardContent,
  type CardFaces,
  drawCard,
  editionCardContent,
  shareCardContent,
} from '../../components/cards/card';
import { cardColors } from '../../components/cards/card-colors';
import { drawCover } from '../../components/cards/cover';
import { readFace } from '../../components/cards/face';
import type { Edition } from '../edition';
import { findSubject } from '../edition/share/subject';
import { listSome } from '../interface/common';
import type { ShareKind } from './addresses';
import sharp from './sharp';

/** A picture of an edition: its own, or that of a passage or quote. */
export type CardName = { readonly kind: 'edition' } | { readonly kind: ShareKind; readonly id: string };

/** Draws a card; null where the edition has no such passage or quote. Cost: some 50 ms. */
export async function makeCard(edition: Edition, name: CardName): Promise<Uint8Array | null> {
  if (name.kind === 'edition') return toPng(editionCardContent(edition), 1);
  const subject = findSubject(edition, name.kind, name.id);
  if (!subject) return null;
  return toPng(shareCardContent(edition, subject), subject.kind === 'quote' ? subject.quote.voice : 1);
}

/** Draws the cover of an edition as a book. Cost: some 50 ms. */
export async function makeCover(edition: Edition): Promise<Uint8Array> {
  faces ??= readFaces();
  const people = listSome(
    edition.speakers.map(({ name }) => name),
    2,
  );
  return drawPng(drawCover(editionCardContent(edition), people, await faces, cardColors(1)));
}

async function toPng(content: CardContent, voice: number): Promise<Uint8Array> {
  faces ??= readFaces();
  return drawPng(drawCard(content, await faces, cardColors(voice)));
}

async function drawPng(svg: string): Promise<Uint8Array> {
  // Few colours are on a card. Sixteen take four bits a pixel: a fraction of the file, and a fifth less time than more
  // of them; more effort saves next to nothing.
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 16, dither: 0, effort: 1 }).toBuffer();
}

let faces: Promise<CardFaces> | undefined;

async function readFaces(): Promise<CardFaces> {
  const read = async (name: string): Promise<Uint8Array<ArrayBuffer>> =>
    new Uint8Array(
      await readFile(fileURLToPath(new URL(`../../components/cards/faces/card-${name}.ttf`, import.meta.url))),
    );
  const face = async (first: string, ...others: string[]) =>
    readFace(await read(first), ...(await Promise.all(others.map(read))));
  const [serif, italic, sans] = await Promise.all([
    face('serif', 'serif-extended', 'serif-vietnamese'),
    face('serif-italic', 'serif-italic-extended', 'serif-italic-vietnamese'),
    face('sans', 'sans-extended'),
  ]);
  return { serif, italic, sans };
}
