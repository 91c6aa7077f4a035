/** Starts what every page has. */
import { keepPreferences } from '../preferences/keep-preferences';

keepPreferences(document);
