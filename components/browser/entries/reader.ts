/** Starts what the pages of an interview and of an essay have. */
import { readFacts } from '../links/edition-facts';
import { enhanceReader } from '../reader/enhance-reader';

enhanceReader(document, readFacts(document));
