export { issuePassageIds, issueQuoteIds } from './ids';
