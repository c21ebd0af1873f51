import type { ErrorCode } from '../../../src/contract/errors'
import type { LetterPart } from '../../../src/domain/information-request/events'
import { editLetter, keptParts } from '../../../src/domain/letters/edit-letter'
import { fail, ok, type Result } from '../../../src/domain/result'
import type { CasePicture } from '../requests/case-picture'
import { draftLetter } from './letter-view'

/** What the log keeps of an edit of the drafted letter; a refusal names the part that the law guards, and why. */
export const editDraftLetter = (
  parts: readonly LetterPart[],
  picture: CasePicture,
): Result<readonly LetterPart[], ErrorCode> => {
  const letter = draftLetter(picture, '')
  if (letter === null) return fail('act_not_allowed', { message: '还没有起草答复，请先起草。' })
  const edited = editLetter(letter, parts)
  if (edited.ok) return ok(keptParts(edited.value))
  const { id, message } = edited.detail
  return fail('letter_part_refused', { field: `act.parts.${String(id)}`, message })
}
