/** Starts the search of the library. */
import { findInLibrary } from '../search/library/find-in-library';

findInLibrary(document);
