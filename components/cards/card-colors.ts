/** The colours of cards, which are those of the pages. */

/** The colours of a card, as style sheets write them. */
export interface CardColors {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly accent: string;
  readonly wash: string;
}

/**
 * The light colours of an essay, read from the style sheet in which all colours stand.
 *
 * @param voice number of the essay's colour, from 1; the sheet's own colours are the first
 * @throws Error when the sheet lacks one of them
 */
export function cardColors(tokens: string, voice: number): CardColors {
  const own = new RegExp(`\\.voice-${voice}\\s*\\{([^}]*)\\}`).exec(tokens)?.[1] ?? '';
  const color = (name: string): string => {
    const declaration = new RegExp(`--${name}:\\s*light-dark\\((#[0-9a-f]{3,8}),`, 'i');
    const found = (declaration.exec(own) ?? declaration.exec(tokens))?.[1];
    if (found === undefined) throw new Error(`the style sheet has no light colour --${name}`);
    return found;
  };
  return {
    paper: color('paper'),
    ink: color('ink'),
    soft: color('soft'),
    accent: color('accent'),
    wash: color('wash-chosen'),
  };
}
