/** Words for the files of an edition. A bundle for another language has its dictionary in the place of this one. */
export * from './en/files';
