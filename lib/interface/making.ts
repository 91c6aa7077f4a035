/** Words for the page on which editions are made. A bundle for another language has its dictionary in the place of this one. */
export * from './en/making';
