import { SOUND_KINDS } from '../../../src/domain/attachments/kinds'
import { strippedSound, type SoundKind } from '../../../src/domain/attachments/stripped-sound'
import { voiceNoteProblem } from '../../../src/domain/complaint/voice-note'
import { fail, ok } from '../../../src/domain/result'
import type { AttachedFile } from '../../ports/attachment-store'
import type { Stores } from '../../ports/storage'
import type { Answer } from '../../ports/use-case'
import { attachUploads } from '../attachments/attach-uploads'

/** A voice note as it is kept with a letter. */
export interface AttachedVoice {
  readonly file: AttachedFile
  /** Length by the file's own frames, rounded up. Unit: seconds. */
  readonly seconds: number
}

const FIELD = { field: 'voice' } as const

/** Length of an upload by its own bytes, null where it is no sound. Unit: seconds. */
const secondsOf = async (
  id: string,
  { attachments }: Pick<Stores, 'attachments'>,
): Promise<number | null> => {
  const kind = (await attachments.find(id))?.finished?.kind
  if (kind === undefined || !SOUND_KINDS.includes(kind)) return null
  const sound = strippedSound(await attachments.read(id), kind as SoundKind)
  return sound.ok ? sound.value.seconds : null
}

/** Puts an uploaded recording to a letter, a second to a minute long by its own bytes. */
export const attachVoiceNote = async (
  stores: Pick<Stores, 'attachments'>,
  { id, caseId, ownerId }: { readonly id: string; readonly caseId: string; readonly ownerId: string },
): Promise<Answer<AttachedVoice>> => {
  const files = [{ id, purpose: 'supporting' }] as const
  const attached = await attachUploads(stores, { caseId, ownerId, files })
  if (!attached.ok) return attached
  const seconds = await secondsOf(id, stores)
  const problem = seconds === null ? 'voice_note_not_sound' : voiceNoteProblem(seconds)
  if (problem !== null) return fail(problem, FIELD)
  return ok({ file: attached.value[0]!, seconds: Math.ceil(seconds ?? 0) })
}
