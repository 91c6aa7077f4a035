/** What an import leaves out of a text, and what it asks. It calls both by English words, which stay in its results. */

/** Why words are no part of a text. */
export type LeftOutReason =
  | 'advertisement'
  | 'around the article'
  | 'around the transcript'
  | 'aside'
  | 'banner'
  | 'before the title'
  | 'beginning or end of the record'
  | 'behind the text'
  | 'biography'
  | 'button'
  | 'byline'
  | 'caption of a picture'
  | 'chapter'
  | 'comment'
  | 'comments'
  | 'controls'
  | 'copyright'
  | 'count'
  | 'credit of a picture'
  | 'date'
  | 'dek'
  | 'deleted'
  | 'description of a picture'
  | 'dialog'
  | 'footer'
  | 'form'
  | 'front matter'
  | 'header'
  | 'heading of the transcript'
  | 'hidden'
  | 'keywords'
  | 'label without words'
  | 'line number'
  | 'link definition'
  | 'links to players'
  | 'list of chapters'
  | 'list of speakers'
  | 'list of tags'
  | 'navigation'
  | 'note'
  | 'notice'
  | 'notice of the service'
  | 'numbers of captions'
  | 'page number'
  | 'region'
  | 'related links'
  | 'remark in a label'
  | 'repeated caption'
  | 'rule'
  | 'running foot'
  | 'running head'
  | 'settings of a caption'
  | 'share bar'
  | 'show notes'
  | 'site header'
  | 'sponsor'
  | 'style'
  | 'subscription'
  | 'time in words'
  | 'time of an end'
  | 'time without words'
  | 'title'
  | 'transcriber';

/** Why words are no part of a text, as it is shown; what is none of these reasons is the name of a field of its header. */
export function whyLeftOut(reason: LeftOutReason | string): string {
  return reason;
}

/** Where a name stands that a label may mean. */
export type NameSource = 'an introduction' | 'the words before the interview' | 'the byline' | 'the header';

/** What an import asks the author. */
export type ImportDoubt =
  | { readonly kind: 'no-title' | 'date-of-name' | 'date-of-file' | 'rights' | 'nobody-told' }
  /** Somebody is guessed to speak; nobody where nothing tells even that. */
  | { readonly kind: 'guessed-speaker'; readonly name: string | null }
  /** A paragraph asks, and the speaker before it is named again behind it. */
  | { readonly kind: 'asking'; readonly name: string }
  | { readonly kind: 'guessed-name'; readonly label: string; readonly from: NameSource }
  /** A label is no name: a number or a letter, or somebody's part in the talk. */
  | { readonly kind: 'anonymous' | 'unknown-name'; readonly label: string }
  /** Words that were broken at the end of a line, and may have a hyphen of their own. */
  | { readonly kind: 'hyphens'; readonly words: readonly string[] };

/** What is asked, as a sentence: `written` as the text has it, which may be an author's own question where it is no `doubt` of an import. */
export function asked(written: string, _doubt: ImportDoubt | null): string {
  return written;
}
