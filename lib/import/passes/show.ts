/** The programme that an interview was made for. */
import { escapePattern } from '../../text/escape-pattern';

const showName = String.raw`(?:the\s+)?(\p{Lu}[\p{L}\p{N}’'&-]*(?:\s+(?:of|the|and|with|in|on|\p{Lu}[\p{L}\p{N}’'&-]*)){0,5})`;
const welcomes = new RegExp(
  String.raw`\b(?:welcome (?:back )?to|thanks for (?:joining|being on|coming on)|you(?:’|')re listening to|this is)\s+${showName}(?=[.,!?]|\s+I(?:’|')m|$)`,
  'u',
);

/** The programme that an outlet’s name or a welcome tells; null where nothing does. */
export function showIn(texts: readonly string[], outlet: string | null): string | null {
  if (outlet !== null) {
    const owned = new RegExp(
      String.raw`${escapePattern(outlet)}[’']s\s+(\p{Lu}[\p{L}\p{N}&-]*(?:\s+\p{Lu}[\p{L}\p{N}&-]*){0,3})`,
      'u',
    );
    for (const text of texts) {
      const found = owned.exec(text)?.[1];
      if (found !== undefined) return found;
    }
  }
  for (const text of texts) {
    const found = /\b(?:welcome|listening|joining)\b/i.test(text) ? welcomes.exec(text)?.[1] : undefined;
    if (found !== undefined && !/^(?:us|me|our|the)$/i.test(found)) return found;
  }
  return null;
}
