/** Where the development server answers open pages: below what belongs to the framework, so that no page stands there. */

/** Server-sent events: one, without a word in it, after every change of a text. */
export const CONTENT_CHANGES = '/_next/content-changes';
/** What is to be said of the texts as they are now: a `ContentMessages`, as JSON. */
export const CONTENT_MESSAGES = '/_next/content-messages';
