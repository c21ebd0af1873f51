import type { Result } from '../result'
import { stripM4a } from './strip-m4a'
import { stripMp3, type StrippedSound } from './strip-mp3'

export type SoundKind = 'mp3' | 'm4a'

/**
 * A recording without what it tells besides its sound, and its length.
 * Fails: `attachment_damaged`, `attachment_not_sound`.
 * @example strippedSound(bytesOfAnMp3, 'mp3')
 */
export const strippedSound = (
  bytes: Uint8Array,
  kind: SoundKind,
): Result<StrippedSound, 'attachment_damaged' | 'attachment_not_sound'> =>
  kind === 'mp3' ? stripMp3(bytes) : stripM4a(bytes)
