import { RHYTHM_TEXTS, RHYTHMS } from '../../domain/following/rhythm'

/** How soon to hear of something, as cards to press. */
export const RHYTHM_OPTIONS = RHYTHMS.map((value) => ({ value, text: RHYTHM_TEXTS[value] }))
