/** Words for why a file cannot be imported. A bundle for another language has its dictionary in the place of this one. */
export * from './en/problems-of-import';
