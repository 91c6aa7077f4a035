import type { ElementContent } from 'hast';

/** What an element is made of; null stands for nothing. */
export type Part = ElementContent | string | null;
