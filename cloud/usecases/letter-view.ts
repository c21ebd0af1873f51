import type { ReplyLetterView } from '../../src/contract/case-view'
import { yearOf, type IsoDate } from '../../src/domain/calendar/civil-date'
import type { Reply } from '../../src/domain/information-request/events'
import { numberToCome } from '../../src/domain/letters/letter-number'
import { replyLetter } from '../../src/domain/letters/reply-letter'
import { OUTCOMES } from '../../src/domain/information-request/outcomes'
import type { OfficeView } from '../../src/contract/read-office'
import type { CasePicture } from './case-picture'

/** Names of an office as its letters need them. */
export const officeData = (office: OfficeView) => ({
  agencyName: `${office.township}人民政府`,
  reconsiderationBody: office.reconsiderationBody,
  courtName: office.court,
  onlineReconsideration: '',
})

/** Where to write, call and come, in one line. */
export const contactOf = ({ name, address, phone }: OfficeView): string =>
  [name, address === '' ? '' : `地址：${address}`, phone === '' ? '' : `电话：${phone}`]
    .filter((text) => text !== '')
    .join('，')

interface ToWrite {
  readonly reply: Reply
  readonly on: IsoDate
  readonly number: string
  readonly inTime: boolean | null
}

const letterOf = (picture: CasePicture, applicantName: string, toWrite: ToWrite): ReplyLetterView => {
  const { record, state, settings } = picture
  const letter = replyLetter({
    reply: toWrite.reply,
    number: toWrite.number,
    caseNumber: record.number,
    contact: '',
    letterOn: toWrite.on,
    receivedOn: state.receivedOn ?? toWrite.on,
    applicantName,
    requested: record.details.wanted.description,
    servedOnline: record.details.deliveryWay === 'in_app',
    office: officeData(settings.office),
  })
  return {
    number: letter.number,
    on: toWrite.on,
    title: letter.title,
    paragraphs: [
      letter.salutation,
      ...letter.paragraphs.map(({ text }) => text),
      letter.signature,
      letter.dateText,
    ],
    outcomeText: OUTCOMES[toWrite.reply.outcome].situation,
    inTime: toWrite.inTime,
  }
}

/** The letter that went out, null before the reply. `applicantName` is masked for staff. */
export const sentLetter = (picture: CasePicture, applicantName: string): ReplyLetterView | null => {
  const { reply, letterNumber, repliedOn, repliedInTime } = picture.state
  if (reply === null || letterNumber === null || repliedOn === null) return null
  const sent = { reply, on: repliedOn, number: letterNumber, inTime: repliedInTime }
  return letterOf(picture, applicantName, sent)
}

/** The letter as the open draft would make it today, null without a draft. */
export const letterPreview = (picture: CasePicture, applicantName: string): ReplyLetterView | null => {
  const { draft, clocks } = picture.state
  if (draft === null) return null
  const inTime = clocks.reply === null ? null : picture.today <= clocks.reply.dueOn
  const number = numberToCome(picture.settings.letterNumberPrefix, yearOf(picture.today))
  return letterOf(picture, applicantName, { reply: draft.reply, on: picture.today, number, inTime })
}
