/** Words for what an import leaves out and asks. A bundle for another language has its dictionary in the place of this one. */
export * from './en/importing';
