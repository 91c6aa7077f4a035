/** Words for links, quotations and citations. A bundle for another language has its dictionary in the place of this one. */
export * from './en/linking';
