/** Words for the search of the library. A bundle for another language has its dictionary in the place of this one. */
export * from './en/searching';
