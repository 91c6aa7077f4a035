/** Id of the element that the studio stands in, and that tells where its worker is. */
export const TOOL_ID = 'page:studio';
