import fc from 'fast-check';

/**
 * Property tests draw the same cases for the same code, so that a run says something about the code and not about luck. Another draw, to look for
 * more: `VITE_SEED=$RANDOM npm run unit`.
 */
const chosen = Number((import.meta as { env?: Record<string, string> }).env?.['VITE_SEED']);
fc.configureGlobal({ seed: Number.isFinite(chosen) && chosen > 0 ? chosen : 20261125 });
