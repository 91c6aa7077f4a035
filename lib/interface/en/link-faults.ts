/** What is wrong with a link that cannot be read. */
export const malformed = {
  tooLong: 'This link is longer than any link to this interview can be.',
  foreign: 'This link does not name a place in this interview. It may have been changed on its way.',
  damaged: 'This link to a selection of words is not complete. It may have been cut off on its way.',
};
