/** Longest voice note of a letter. Unit: seconds. */
export const LONGEST_VOICE_NOTE = 60

/** Shorter than this nothing was said. Unit: seconds. */
const SHORTEST_VOICE_NOTE = 1

/** A player counts in frames: a recorder that stops at sixty seconds may have made a little more. Unit: seconds. */
const LEEWAY = 1

export type VoiceNoteProblem = 'voice_note_empty' | 'voice_note_too_long'

/**
 * What speaks against a voice note by its length, null when nothing does. Unit: seconds.
 * @example voiceNoteProblem(0) // 'voice_note_empty'
 */
export const voiceNoteProblem = (seconds: number): VoiceNoteProblem | null => {
  if (seconds < SHORTEST_VOICE_NOTE) return 'voice_note_empty'
  return seconds > LONGEST_VOICE_NOTE + LEEWAY ? 'voice_note_too_long' : null
}
