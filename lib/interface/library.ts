/** Words for the bar, pages of no edition, and preferences. A bundle for another language has its dictionary in the place of this one. */
export * from './en/library';
