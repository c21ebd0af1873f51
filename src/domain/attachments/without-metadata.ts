import { fail, ok, type Result } from '../result'
import type { AttachmentKind } from './kinds'
import { MOST_PIXELS } from './limits'
import { stripJpeg, type StrippedPicture } from './strip-jpeg'
import { stripPng } from './strip-png'

export type PictureProblem = 'attachment_damaged' | 'attachment_too_many_pixels'

const checked = (
  stripped: Result<StrippedPicture, 'attachment_damaged'>,
): Result<Uint8Array, PictureProblem> => {
  if (!stripped.ok) return stripped
  const { bytes, width, height } = stripped.value
  if (width < 1 || height < 1) return fail('attachment_damaged')
  return width * height > MOST_PIXELS ? fail('attachment_too_many_pixels', { width, height }) : ok(bytes)
}

/**
 * The one place that every picture passes on its way in: what it shows stays, where, when and with what it was taken
 * goes. Other kinds pass as they are.
 * Fails: `attachment_damaged`, `attachment_too_many_pixels`.
 */
export const withoutMetadata = (
  bytes: Uint8Array,
  kind: AttachmentKind,
): Result<Uint8Array, PictureProblem> => {
  if (kind === 'jpeg') return checked(stripJpeg(bytes))
  return kind === 'png' ? checked(stripPng(bytes)) : ok(bytes)
}
