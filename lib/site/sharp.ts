/** Sharp in its CommonJS form: the other one imports JSON in a way that Node learnt in 20.10. */
import { createRequire } from 'node:module';
import type { default as Sharp } from 'sharp';

const sharp: typeof Sharp = createRequire(import.meta.url)('sharp');

export default sharp;
