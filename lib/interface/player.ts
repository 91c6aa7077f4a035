/** Words for the player of a recording. A bundle for another language has its dictionary in the place of this one. */
export * from './en/player';
