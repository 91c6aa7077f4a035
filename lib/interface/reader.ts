/** Words for the pages of an interview and of an essay. A bundle for another language has its dictionary in the place of this one. */
export * from './en/reader';
