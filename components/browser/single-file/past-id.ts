/** Id of the element of a single file that holds what became of earlier wordings, as JSON. */
export const PAST_ID = 'page:past';
