/** Where the development server tells of changed texts: below what belongs to the framework, so that no page stands there. */
export const CONTENT_CHANGES = '/_next/content-changes';
