/**
 * The cases of property tests are the same in every run, so that a run fails by what was changed alone. `GLOSS_SEED` gives
 * others; what is hostile to parsers is looked for by `npm run fuzz`.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.GLOSS_SEED ?? 20_261_127) });
