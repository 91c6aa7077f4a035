/** Id of the element that the studio stands in, and that tells where its worker is, and what HTML files are made of. */
export const TOOL_ID = 'page:studio';
