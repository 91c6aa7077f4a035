/**
 * Turns the extension lookups of a font's table of positions (`GPOS`, lookup type 9) into the plain lookups that they
 * stand for: kerning is in them, and the program that sets cards reads plain ones only.
 *
 * @param font a TrueType font; changed in place
 * @throws Error when a lookup is further away than a plain one may be
 * @see https://learn.microsoft.com/typography/opentype/spec/gpos
 */
export function unpackLookups(font: Uint8Array): void {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const positions = findTable(view, 'GPOS');
  if (positions === undefined) return;
  const list = positions + view.getUint16(positions + 8);
  for (let index = 0; index < view.getUint16(list); index++) {
    const lookup = list + view.getUint16(list + 2 + 2 * index);
    if (view.getUint16(lookup) === EXTENSION) unpackLookup(view, lookup);
  }
}

const EXTENSION = 9;
const FARTHEST = 0xffff;

/** Points a lookup past its extension records, each of a format, a type and a distance, to what they point to. */
function unpackLookup(view: DataView, lookup: number): void {
  for (let index = 0; index < view.getUint16(lookup + 4); index++) {
    const pointer = lookup + 6 + 2 * index;
    const extension = view.getUint16(pointer);
    const distance = extension + view.getUint32(lookup + extension + 4);
    if (distance > FARTHEST) throw new Error(`a lookup is ${distance} bytes away, further than ${FARTHEST}`);
    view.setUint16(lookup, view.getUint16(lookup + extension + 2));
    view.setUint16(pointer, distance);
  }
}

/** Where a table begins. */
function findTable(view: DataView, tag: string): number | undefined {
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + 16 * index;
    const name = String.fromCharCode(...Array.from({ length: 4 }, (_, letter) => view.getUint8(record + letter)));
    if (name === tag) return view.getUint32(record + 8);
  }
  return undefined;
}
