/** The shapes of transcriptions in JSON that are known. */
import { SERVICE_SHAPES } from './service-shapes';
import type { Shape } from './shape';
import { WHISPER_SHAPES } from './whisper-shapes';

/** The most telling first. */
export const SHAPES: readonly Shape[] = [...SERVICE_SHAPES, ...WHISPER_SHAPES];
