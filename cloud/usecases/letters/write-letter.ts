import type { CaseEvent } from '../../../src/domain/information-request/events'
import {
  APPLICANT_KIND_TEXTS,
  CHANNEL_TEXTS,
  DELIVERY_TEXTS,
  PROVISION_TEXTS,
} from '../../../src/domain/information-request/terms'
import { closingNotice } from '../../../src/domain/letters/closing-notice'
import {
  agencyConsultation,
  assistanceLetter,
  consultationAnswerForm,
  consultationNotice,
  disclosureNotice,
  thirdPartyConsultation,
} from '../../../src/domain/letters/consultation-letters'
import { withParts } from '../../../src/domain/letters/edit-letter'
import { feeNotice } from '../../../src/domain/letters/fee-notice'
import type { Letter, LetterBase } from '../../../src/domain/letters/letter'
import type { LetterKind } from '../../../src/domain/letters/letter-kinds'
import {
  correctionNotice,
  delayNotice,
  extensionNotice,
  reasonsNotice,
} from '../../../src/domain/letters/notices'
import { remedyClause } from '../../../src/domain/letters/remedy-clause'
import { registrationForm, registrationReceipt } from '../../../src/domain/letters/registration'
import { replyLetter } from '../../../src/domain/letters/reply-letter'
import type { RequestDetails } from '../../ports/case-store'
import type { CasePicture } from '../requests/case-picture'

/** What a letter is written from: the case as it stands after the event, and the base that all letters share. */
export interface ToWrite {
  readonly picture: CasePicture
  readonly event: CaseEvent
  readonly base: LetterBase
}

const PAYING_WAY =
  '请凭本通知书到本机关政府信息公开工作机构领取非税收入缴款通知，按照其载明的代收银行和方式缴纳，并取得财政票据。'

const servedOnline = ({ picture }: ToWrite): boolean => picture.record.details.deliveryWay === 'in_app'

const wantedFormOf = ({ provisionForm, deliveryWay }: RequestDetails): string =>
  [PROVISION_TEXTS[provisionForm], DELIVERY_TEXTS[deliveryWay]]
    .filter((text) => text !== undefined)
    .join('，')

const registration = (kind: LetterKind, { picture, base }: ToWrite): Letter | null => {
  const { state, record } = picture
  const { wanted } = record.details
  const [submitted] = record.events
  if (submitted?.type !== 'submitted') return null
  const facts = {
    ...base,
    channelText: CHANNEL_TEXTS[submitted.channel],
    applicantKindText: APPLICANT_KIND_TEXTS[submitted.applicantKind],
    wantedForm: wantedFormOf(record.details),
    features: [wanted.documentNumber, wanted.features].filter((text) => text !== '').join('；'),
    replyDueOn: state.clocks.reply?.dueOn ?? null,
  }
  if (kind === 'registration') return registrationReceipt(facts)
  const { on: submittedOn, evidence = '' } = submitted
  return registrationForm({ ...facts, submittedOn, evidence, receiptHow: state.receiptHow ?? '' })
}

const consultation = (kind: LetterKind, { event, base }: ToWrite): Letter | null => {
  if (event.type !== 'consultation_sent') return null
  const { party, who, on } = event
  if (kind === 'consultation_notice') return consultationNotice({ ...base, party, sentOn: on })
  if (kind === 'consultation_answer_form') return consultationAnswerForm({ ...base, who })
  return party === 'agency' ? agencyConsultation({ ...base, who }) : thirdPartyConsultation({ ...base, who })
}

const toOthers = ({ picture, event, base }: ToWrite): Letter | null => {
  if (event.type === 'assistance_asked') {
    const { who, task, answerBy } = event
    const replyDueOn = picture.state.clocks.reply?.dueOn ?? answerBy
    return assistanceLetter({ ...base, who, task, answerBy, replyDueOn })
  }
  if (event.type !== 'third_party_told') return null
  const { who, disclosed, reason } = event
  const against = { outcome: 'granted', against: 'closing_notice' } as const
  const remedy = remedyClause({ ...against, letterOn: base.letterOn, office: base.office })
  return disclosureNotice({ ...base, who, disclosed, reason, remedy })
}

const fee = ({ picture, event, base }: ToWrite): Letter | null => {
  if (event.type !== 'fee_notice_received') return null
  const payBy = picture.state.clocks.fee?.dueOn ?? null
  const made = feeNotice({
    ...base,
    scale: event.scale ?? null,
    amountYuan: event.amountYuan,
    payingWay: PAYING_WAY,
    payBy,
  })
  return made.ok ? made.value : null
}

const procedural = ({ picture, event, base }: ToWrite): Letter | null => {
  if (event.type === 'correction_notice') return correctionNotice({ ...base, ...pointsOf(event) })
  if (event.type === 'reasons_asked') return reasonsNotice({ ...base, observed: '', answerBy: null })
  if (event.type === 'reasons_given' && event.agreedOn !== null)
    return delayNotice({ ...base, agreedOn: event.agreedOn })
  if (event.type !== 'extended') return null
  const { days, reason } = event
  return extensionNotice({ ...base, days, reason, replyDueOn: picture.state.clocks.reply?.dueOn ?? null })
}

const pointsOf = ({ points, correctionDueOn }: Extract<CaseEvent, { type: 'correction_notice' }>) => ({
  points,
  correctionDueOn,
})

const final = (toWrite: ToWrite): Letter | null => {
  const { event, base, picture } = toWrite
  const online = servedOnline(toWrite)
  if (event.type === 'replied') {
    const letter = replyLetter({ ...base, reply: event.reply, servedOnline: online })
    return event.letterParts === undefined ? letter : withParts(letter, event.letterParts)
  }
  const { outcome, closedBecause } = picture.state
  if (outcome === null || closedBecause === null) return null
  return closingNotice({ ...base, outcome, reason: closedBecause, servedOnline: online })
}

type Writer = (toWrite: ToWrite) => Letter | null

const WRITERS: Readonly<Partial<Record<LetterKind, Writer>>> = {
  registration: (toWrite) => registration('registration', toWrite),
  registration_form: (toWrite) => registration('registration_form', toWrite),
  third_party_consultation: (toWrite) => consultation('third_party_consultation', toWrite),
  consultation_answer_form: (toWrite) => consultation('consultation_answer_form', toWrite),
  consultation_notice: (toWrite) => consultation('consultation_notice', toWrite),
  agency_consultation: (toWrite) => consultation('agency_consultation', toWrite),
  assistance_letter: toOthers,
  disclosure_notice: toOthers,
  fee_notice: fee,
  reply: final,
  closing_notice: final,
}

/** One letter of an event as the law and the case write it; null where the event is of another kind. */
export const plainLetter = (kind: LetterKind, toWrite: ToWrite): Letter | null =>
  (WRITERS[kind] ?? procedural)(toWrite)

/** The same in the words that a clerk gave its free parts. */
export const writeLetter = (kind: LetterKind, toWrite: ToWrite): Letter | null => {
  const letter = plainLetter(kind, toWrite)
  const wording = toWrite.event.wordings?.find((each) => each.kind === kind)
  return letter === null || wording === undefined ? letter : withParts(letter, wording.parts)
}
