/** Words for links that are followed. A bundle for another language has its dictionary in the place of this one. */
export * from './en/arriving';
