/** Words for notices that every page may show. A bundle for another language has its dictionary in the place of this one. */
export * from './en/notices';
