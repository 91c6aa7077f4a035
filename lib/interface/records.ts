/** Words for what editing and corrections changed. A bundle for another language has its dictionary in the place of this one. */
export * from './en/records';
