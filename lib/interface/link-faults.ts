/** Words for links that cannot be read. A bundle for another language has its dictionary in the place of this one. */
export * from './en/link-faults';
