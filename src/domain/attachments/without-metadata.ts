import { fail, ok, type Result } from '../result'
import type { AttachmentKind } from './kinds'
import { MOST_PIXELS } from './limits'
import { LARGEST_RECORDING } from './recordings'
import { stripJpeg, type StrippedPicture } from './strip-jpeg'
import { strippedSound, type SoundKind } from './stripped-sound'
import { stripPng } from './strip-png'

export type MetadataProblem =
  'attachment_damaged' | 'attachment_too_many_pixels' | 'attachment_not_sound' | 'recording_too_large'

const checked = (
  stripped: Result<StrippedPicture, 'attachment_damaged'>,
): Result<Uint8Array, MetadataProblem> => {
  if (!stripped.ok) return stripped
  const { bytes, width, height } = stripped.value
  if (width < 1 || height < 1) return fail('attachment_damaged')
  return width * height > MOST_PIXELS ? fail('attachment_too_many_pixels', { width, height }) : ok(bytes)
}

const soundAlone = (bytes: Uint8Array, kind: SoundKind): Result<Uint8Array, MetadataProblem> => {
  if (bytes.length > LARGEST_RECORDING) return fail('recording_too_large')
  const stripped = strippedSound(bytes, kind)
  return stripped.ok ? ok(stripped.value.bytes) : stripped
}

/**
 * The one place that every picture and recording passes on its way in: what it shows or says stays, where, when, by whom
 * and with what it was made goes. Other kinds pass as they are.
 * Fails: `attachment_damaged`, `attachment_too_many_pixels`, `attachment_not_sound`, `recording_too_large`.
 */
export const withoutMetadata = (
  bytes: Uint8Array,
  kind: AttachmentKind,
): Result<Uint8Array, MetadataProblem> => {
  if (kind === 'mp3' || kind === 'm4a') return soundAlone(bytes, kind)
  if (kind === 'jpeg') return checked(stripJpeg(bytes))
  return kind === 'png' ? checked(stripPng(bytes)) : ok(bytes)
}
