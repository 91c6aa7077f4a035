/** Words for how quotes relate to an interview. A bundle for another language has its dictionary in the place of this one. */
export * from './en/quotes';
