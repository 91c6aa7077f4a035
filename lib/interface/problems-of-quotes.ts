/** Words for what can be wrong with commentaries and their quotes. A bundle for another language has its dictionary in the place of this one. */
export * from './en/problems-of-quotes';
