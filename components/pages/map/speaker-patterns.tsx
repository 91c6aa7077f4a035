import type { EditionSpeaker, TalkShare } from '@/lib/edition';

/**
 * Textures that tell speakers apart without colour, drawn in cells of six by six: lines as of set type, slanted ones as
 * of italics, and others for larger rounds.
 */
const TEXTURES = [
  'M0,3H6',
  'M-1,7L7,-1M-1,1L1,-1M5,7L7,5',
  'M1.5,3H4.5',
  'M3,0V6',
  'M-1,-1L7,7M5,-1L7,1M-1,5L1,7',
  'M0,3H6M3,0V6',
] as const;

/** The texture of prose, as a value of `fill`. */
export const PROSE_TEXTURE = `url(#${patternId(0)})`;

/** Who has which texture: those who speak most come first, and from the seventh on they begin again. */
export type Textures = ReadonlyMap<EditionSpeaker | undefined, string>;

/** The textures of those who speak, as values of `fill`. */
export function texturesOf(talk: readonly TalkShare[]): Textures {
  return new Map(talk.map(({ speaker }, index) => [speaker, `url(#${patternId(index % TEXTURES.length)})`]));
}

/** The textures themselves, for any drawing of the page to refer to. */
export function SpeakerPatterns() {
  return (
    <svg className="map-patterns" width={0} height={0} aria-hidden="true" focusable="false">
      <defs>
        {TEXTURES.map((path, index) => (
          <pattern key={path} id={patternId(index)} width={6} height={6} patternUnits="userSpaceOnUse">
            <path d={path} />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

function patternId(index: number): string {
  return `map:texture-${index + 1}`;
}
