import { RHYTHM_TEXTS, RHYTHMS } from '../../domain/following/rhythm'

const option = <T extends keyof typeof RHYTHM_TEXTS>(value: T) => ({ value, text: RHYTHM_TEXTS[value] })

/** How soon to hear of something, as cards to press. */
export const RHYTHM_OPTIONS = RHYTHMS.map(option)

/** The same for what is one's own and needn't be told of at all. */
export const OWN_RHYTHM_OPTIONS = [...RHYTHMS, 'off' as const].map(option)
