/** The content layer: files become parsed, checked texts whose every letter knows where it stands. */

export { compareProblems, formatProblem } from '../text/problem';
export { type ParsedCommentary, parseMarkdownCommentary } from './commentary-markdown';
export { type ParsedPlainCommentary, parsePlainCommentary } from './commentary-plain';
export { inferSpeakers, type SpeakerAttribution } from './infer-speakers';
export { lockPathOf, timesPathOf } from './lock-path';
export { openDoubts } from './open-doubts';
export { toSourceOffset, toSourceRange } from './origin';
export { parseCommentary, parseTranscript } from './parse';
export {
  duplicateSlugs,
  interviewFolders,
  type NamedFile,
  readInterviewFolder,
  readLibrary,
  unreadableContent,
} from './read-library';
export { readSource, type SourceResult } from './read-source';
export { type ParsedTranscript, parseMarkdownTranscript } from './transcript-markdown';
export { type ParsedPlainTranscript, parsePlainTranscript } from './transcript-plain';
