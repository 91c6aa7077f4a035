/** The name of the map among the pages of the preview, which no essay has; an essay's is its slug, the interview has none. */
export const MAP_PAGE = 'map';
