/** The files of editions and sites that hold words of the interface and are no pages. */

export { writeNotesWebVtt, writeSubRip, writeWebVtt } from '../../formats/exports/captions';
export { writeCsv } from '../../formats/exports/csv';
export { writeEditionJson } from '../../formats/exports/edition-json';
export { writeEpub } from '../../formats/exports/epub/write-epub';
export { writeMarkdown } from '../../formats/exports/markdown';
export { writePlainText } from '../../formats/exports/plain-text';
export { writeTei } from '../../formats/exports/tei';
export { writeWebAnnotations } from '../../formats/exports/web-annotations';
export { changesFeed, commentariesFeed, editionsFeed } from '../../formats/feeds';
export { oEmbedOf } from '../../formats/oembed';
export { shortDescription } from '../../interface/library';
