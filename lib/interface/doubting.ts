/** Words for what the studio asks. A bundle for another language has its dictionary in the place of this one. */
export * from './en/doubting';
