/** Words for what can be wrong with Markdown and pragmas. A bundle for another language has its dictionary in the place of this one. */
export * from './en/problems-of-markup';
