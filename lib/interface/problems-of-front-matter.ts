/** Words for what can be wrong with front matter. A bundle for another language has its dictionary in the place of this one. */
export * from './en/problems-of-front-matter';
