/** Words for what can be wrong with transcripts and who speaks in them. A bundle for another language has its dictionary in the place of this one. */
export * from './en/problems-of-speakers';
