import type { CardFaces } from '../card';
import { readFace } from '../face';
import sans from './card-sans.ttf?bytes';
import sansExtended from './card-sans-extended.ttf?bytes';
import serif from './card-serif.ttf?bytes';
import serifExtended from './card-serif-extended.ttf?bytes';
import italic from './card-serif-italic.ttf?bytes';
import italicExtended from './card-serif-italic-extended.ttf?bytes';
import italicVietnamese from './card-serif-italic-vietnamese.ttf?bytes';
import serifVietnamese from './card-serif-vietnamese.ttf?bytes';

let faces: CardFaces | undefined;

/** The typefaces of cards, read when the first is drawn. */
export function cardFaces(): CardFaces {
  faces ??= {
    serif: readFace(serif, serifExtended, serifVietnamese),
    italic: readFace(italic, italicExtended, italicVietnamese),
    sans: readFace(sans, sansExtended),
  };
  return faces;
}
