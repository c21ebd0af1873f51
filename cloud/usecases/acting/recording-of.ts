import type { AttachmentKind } from '../../../src/domain/attachments/kinds'
import type { Recording, SpokenLanguage } from '../../../src/domain/attachments/recordings'
import { strippedSound } from '../../../src/domain/attachments/stripped-sound'
import { fail, ok } from '../../../src/domain/result'
import type { Answer } from '../../ports/use-case'

/** What the desk says of a recording. */
export interface SaidOfRecording {
  readonly language?: SpokenLanguage | undefined
  readonly speaker?: string | undefined
}

/** A recording with its length and what the desk says of it; null of every other kind of file. */
export const recordingOf = (
  bytes: Uint8Array,
  kind: AttachmentKind,
  { language, speaker = '' }: SaidOfRecording,
): Answer<Recording | null> => {
  if (kind !== 'mp3' && kind !== 'm4a') return ok(null)
  if (language === undefined) return fail('recording_without_language', { field: 'language' })
  const sound = strippedSound(bytes, kind)
  return sound.ok ? ok({ language, speaker, seconds: Math.ceil(sound.value.seconds) }) : sound
}
