/** Words for the page on which texts are verified. A bundle for another language has its dictionary in the place of this one. */
export * from './en/verifying';
