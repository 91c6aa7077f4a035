/** A Markdown transcript as a row of headings and parts of paragraphs, each with the label that opens it. */
import type { ParticipantNames } from './find-participant';
import { readLabelShape } from './label-shape';
import type { MarkdownBlock } from './markdown';
import { paragraphsOf } from './paragraph-blocks';
import { toProse, trimProse } from './prose';
import { noOpening, type Opening, spokenParts } from './speaker-label';
import type { Prose } from './types';

/** A heading, or a part of a paragraph, of a transcript; introduction included. */
export type Item =
  | { readonly kind: 'heading'; readonly prose: Prose; readonly depth: string }
  | { readonly kind: 'paragraph'; readonly prose: Prose; readonly opening: Opening; readonly listed: boolean };

function itemsOf({ type, element }: MarkdownBlock, source: string, names: ParticipantNames | null): Item[] {
  if (element === null) return [];
  if (type === 'heading') {
    const prose = trimProse(toProse(element.children, source));
    return prose.text === '' ? [] : [{ kind: 'heading', prose, depth: element.tagName }];
  }
  const listed = element.tagName === 'ul';
  return paragraphsOf(element, source).flatMap((prose) =>
    spokenParts(prose, source, names).map((part): Item => ({ kind: 'paragraph', ...part, listed })),
  );
}

/** Headings that give a participant's name, with nothing else to say who speaks below them, are labels. */
function labelByHeading(item: Item, next: Item | undefined, names: ParticipantNames | null): Item {
  if (item.kind !== 'heading' || next?.kind !== 'paragraph' || next.opening.label !== null) return item;
  const { prose } = item;
  const label = readLabelShape(prose.text, () => null);
  const isWhole = label !== null && label.length === prose.text.length && names?.find(label.name);
  if (!isWhole) return item;
  const opening = { ...noOpening, label, timecode: label.time, length: label.length };
  return { kind: 'paragraph', prose, opening, listed: false };
}

/**
 * Labels that are names alone begin turns where a transcript has nothing else, or where they stand between turns; before
 * the first label with a colon they may be a byline.
 */
function withoutBylines(items: readonly Item[]): Item[] {
  const isMarked = (item: Item) => item.kind === 'paragraph' && item.opening.label?.form === 'colon';
  const first = items.findIndex(isMarked);
  return items.map((item, index) => {
    if (index >= first || item.kind !== 'paragraph' || item.opening.label?.form !== 'alone') return item;
    return { ...item, opening: noOpening };
  });
}

/** The headings and parts of paragraphs of a transcript, in order. Linear in the text. */
export function transcriptItems(
  blocks: readonly MarkdownBlock[],
  source: string,
  names: ParticipantNames | null,
): Item[] {
  const items = blocks.flatMap((block) => itemsOf(block, source, names));
  return withoutBylines(items.map((item, index) => labelByHeading(item, items[index + 1], names)));
}
