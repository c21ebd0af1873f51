import type { ReplyLetterView } from '../../../src/contract/case-view'
import { yearOf, type IsoDate } from '../../../src/domain/calendar/civil-date'
import { numberToCome } from '../../../src/domain/letters/letter-number'
import type { Reply } from '../../../src/domain/information-request/events'
import { contactLine } from '../../../src/domain/guide/office-guide'
import { withParts } from '../../../src/domain/letters/edit-letter'
import type { Letter, LetterParagraph } from '../../../src/domain/letters/letter'
import { maskedLetter, type Masking } from '../../../src/domain/letters/masked-letter'
import { replyLetter } from '../../../src/domain/letters/reply-letter'
import { OUTCOMES, type OutcomeCode } from '../../../src/domain/information-request/outcomes'
import type { OfficeView } from '../../../src/contract/read-office'
import type { Stores } from '../../ports/storage'
import type { CasePicture } from '../requests/case-picture'

/** Names of an office as its letters need them. */
export const officeData = (office: OfficeView) => ({
  agencyName: `${office.township}人民政府`,
  reconsiderationBody: office.reconsiderationBody,
  courtName: office.court,
  onlineReconsideration: '',
})

/** Where to write, call and come, in one line. */
export const contactOf = (office: OfficeView): string => contactLine(office)

interface Shown {
  readonly on: IsoDate
  readonly outcome: OutcomeCode
  readonly inTime: boolean | null
}

const shownLetter = (letter: Letter, { on, outcome, inTime }: Shown): ReplyLetterView => ({
  number: letter.number,
  on,
  title: letter.title,
  paragraphs: [
    letter.salutation,
    ...letter.paragraphs.map(({ text }) => text),
    letter.signature,
    letter.dateText,
  ],
  outcomeText: OUTCOMES[outcome].situation,
  inTime,
})

interface ToWrite {
  readonly reply: Reply
  readonly on: IsoDate
  readonly number: string
  readonly applicantName: string
}

const writtenReply = (
  { record, state, settings }: CasePicture,
  { reply, on, number, applicantName }: ToWrite,
): Letter =>
  replyLetter({
    reply,
    number,
    caseNumber: record.number,
    contact: '',
    letterOn: on,
    receivedOn: state.receivedOn ?? on,
    applicantName,
    requested: record.details.wanted.description,
    servedOnline: record.details.deliveryWay === 'in_app',
    office: officeData(settings.office),
  })

/**
 * The letter that went out, as the register holds it; null before the reply. `masking` hides the applicant from whoever
 * is not him. Answers older than the registers (migration 0010) are in none, and are written out from the event.
 */
export const sentLetter = async (
  picture: CasePicture,
  { letters, personalFields }: Pick<Stores, 'letters' | 'personalFields'>,
  masking: Masking,
): Promise<ReplyLetterView | null> => {
  const { record, state } = picture
  const { reply, letterNumber, repliedOn, repliedInTime } = state
  if (reply === null || repliedOn === null || letterNumber === null) return null
  const issued = (await letters.listOfCase(record.id)).find(
    ({ letter: { kind, number } }) => kind === 'reply' && number === letterNumber,
  )
  const shown = { on: repliedOn, outcome: reply.outcome, inTime: repliedInTime }
  if (issued !== undefined) return shownLetter(maskedLetter(issued.letter, masking), shown)
  const applicantName = (await personalFields.read(record.id)).name ?? '申请人'
  const written = writtenReply(picture, { reply, on: repliedOn, number: letterNumber, applicantName })
  return shownLetter(maskedLetter(written, masking), shown)
}

/** The letter that the open draft makes today, before anybody edits it; null without a draft. */
export const draftLetter = (picture: CasePicture, applicantName: string): Letter | null => {
  const { state, settings, today } = picture
  if (state.draft === null) return null
  const number = numberToCome(settings.letterNumberPrefix, yearOf(today))
  return writtenReply(picture, { reply: state.draft.reply, on: today, number, applicantName })
}

/** The same as edited since. */
const editedLetter = (picture: CasePicture, applicantName: string): Letter | null => {
  const letter = draftLetter(picture, applicantName)
  const parts = picture.state.draft?.letterParts ?? null
  return letter === null || parts === null ? letter : withParts(letter, parts)
}

/** Its parts, for editing; they address nobody by name. */
export const draftParts = (picture: CasePicture): readonly LetterParagraph[] | null =>
  editedLetter(picture, '')?.paragraphs ?? null

/** The letter as the open draft would make it today, null without a draft. `applicantName` is masked for staff. */
export const letterPreview = (picture: CasePicture, applicantName: string): ReplyLetterView | null => {
  const { state, today } = picture
  const { draft, clocks } = state
  const letter = editedLetter(picture, applicantName)
  if (draft === null || letter === null) return null
  const inTime = clocks.reply === null ? null : today <= clocks.reply.dueOn
  return shownLetter(letter, { on: today, outcome: draft.reply.outcome, inTime })
}
