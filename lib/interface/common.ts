/** Words for what many parts say. A bundle for another language has its dictionary in the place of this one. */
export * from './en/common';
