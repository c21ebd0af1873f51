import type { LetterToCome } from '../../../src/contract/case-view'
import type { ErrorCode } from '../../../src/contract/errors'
import type { CaseEvent, LetterPart, LetterWording } from '../../../src/domain/information-request/events'
import { keptParts, wordLetter } from '../../../src/domain/letters/edit-letter'
import type { Letter } from '../../../src/domain/letters/letter'
import { LETTER_KINDS, type LetterKind } from '../../../src/domain/letters/letter-kinds'
import { lettersOfEvent } from '../../../src/domain/letters/letters-of-event'
import { maskedLetter } from '../../../src/domain/letters/masked-letter'
import { fail, ok, type Result } from '../../../src/domain/result'
import type { CaseRecord } from '../../ports/case-store'
import type { Stores } from '../../ports/storage'
import type { World } from '../../ports/use-case'
import { letterBaseOf } from '../letters/issue-letters'
import { plainLetter } from '../letters/write-letter'

interface At {
  readonly stores: Stores
  readonly world: World
}

/** An answer is worded while it is a draft, by the act `edit_letter`; the others with the act that issues them. */
const isWordedWithAct = (kind: LetterKind): boolean => kind !== 'reply'

const lettersFor = async (after: CaseRecord, event: CaseEvent, at: At): Promise<readonly Letter[]> => {
  const kinds = lettersOfEvent(event).filter(isWordedWithAct)
  if (kinds.length === 0) return []
  const { picture, base } = await letterBaseOf(after, event, at)
  return kinds.flatMap((kind) => plainLetter(kind, { picture, event, base: { ...base, number: '' } }) ?? [])
}

/** The letters that an event would issue, the applicant masked; `after` is the case with the event. */
export const lettersToCome = async (
  after: CaseRecord,
  event: CaseEvent,
  at: At,
): Promise<readonly LetterToCome[]> => {
  const { name = '' } = await at.stores.personalFields.read(after.id)
  return (await lettersFor(after, event, at)).map((letter) => ({
    kind: letter.kind,
    name: LETTER_KINDS[letter.kind].name,
    paragraphs: maskedLetter(letter, [[name, '申请人']]).paragraphs,
  }))
}

const refused = (field: string, message: string) => fail('letter_part_refused', { field, message } as const)

const checked = (
  letters: readonly Letter[],
  { kind, parts }: LetterWording,
): Result<readonly LetterPart[], ErrorCode> => {
  const letter = letters.find((each) => each.kind === kind)
  if (letter === undefined)
    return refused(`wordings.${kind}`, `这一步不发出${LETTER_KINDS[kind].name}，请刷新后再改。`)
  const edited = wordLetter(letter.paragraphs, parts)
  if (edited.ok) return ok(keptParts(edited.value))
  return refused(`wordings.${kind}.${String(edited.detail.id)}`, String(edited.detail.message))
}

/** An event with the wording of its letters as the log keeps it; a refusal names letter and part. */
export const wordedEvent = async (
  after: CaseRecord,
  event: CaseEvent,
  { wordings, ...at }: At & { readonly wordings: readonly LetterWording[] },
): Promise<Result<CaseEvent, ErrorCode>> => {
  if (wordings.length === 0) return ok(event)
  const letters = await lettersFor(after, event, at)
  const kept: LetterWording[] = []
  for (const wording of wordings) {
    const parts = checked(letters, wording)
    if (!parts.ok) return parts
    if (kept.some(({ kind }) => kind === wording.kind))
      return refused(`wordings.${wording.kind}`, '同一份文书改了两次，请刷新后再改。')
    kept.push({ kind: wording.kind, parts: parts.value })
  }
  return ok({ ...event, wordings: kept })
}
