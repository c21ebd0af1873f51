import type { ConsultationView } from '../../../src/contract/consultation'
import type { ErrorCode } from '../../../src/contract/errors'
import {
  exchangesOf,
  linkExpiresOn,
  type ConsultationExchange,
} from '../../../src/domain/information-request/consultation-exchange'
import type { ConsultationSent } from '../../../src/domain/information-request/events'
import type { Letter } from '../../../src/domain/letters/letter'
import { fail, ok, type Result } from '../../../src/domain/result'
import { consultationDeadline } from '../../../src/domain/statute/consultation'
import type { CaseRecord } from '../../ports/case-store'
import type { Stores } from '../../ports/storage'
import type { World } from '../../ports/use-case'
import { pictureOf, type CasePicture } from './case-picture'
import { contactOf } from '../letters/letter-view'

/** A letter to a third party with the case it belongs to. */
export interface ConsultationPicture {
  readonly picture: CasePicture
  readonly exchange: ConsultationExchange
}

/** Token of the link to one letter: bound to township, case and letter, which names the party, and to its last day. */
export const consultationLink = (
  { id }: Pick<CaseRecord, 'id'>,
  sent: ConsultationSent,
  { consultationLinks }: Stores,
): string => consultationLinks.tokenOf({ caseId: id, sentSeq: sent.seq, expiresOn: linkExpiresOn(sent) })

/** The letter a token leads to; a wrong link and an expired one have codes of their own. */
export const openLink = async (
  token: string,
  { stores, world }: { readonly stores: Stores; readonly world: World },
): Promise<Result<ConsultationPicture, ErrorCode>> => {
  const link = stores.consultationLinks.read(token)
  if (link === null) return fail('link_broken')
  const today = world.clock.today()
  if (link.expiresOn < today) return fail('link_expired')
  const record = await stores.cases.find(link.caseId)
  const exchange = exchangesOf(record?.events ?? []).find(({ sent }) => sent.seq === link.sentSeq)
  if (record === null || exchange === undefined || exchange.sent.party !== 'third_party') {
    return fail('link_broken')
  }
  return ok({ picture: pictureOf(record, stores.settings, today), exchange })
}

/** Last day for the answer, null before receipt or where the calendar can't tell. */
const answerDueOn = ({ sent, received }: ConsultationExchange, { calendar }: CasePicture) => {
  if (received === null) return null
  const clock = consultationDeadline({ party: sent.party, receivedOn: received.on }, calendar)
  return clock.ok ? clock.value.dueOn : null
}

/** Whether the answer came, or would come today, after its last day. */
const isAnswerLate = (exchange: ConsultationExchange, picture: CasePicture): boolean => {
  const dueOn = answerDueOn(exchange, picture)
  return dueOn !== null && (exchange.replied?.on ?? picture.today) > dueOn
}

/** What came of a letter, as every view of it tells. */
export const answerOf = (exchange: ConsultationExchange, picture: CasePicture) => ({
  receivedOn: exchange.received?.on ?? null,
  dueOn: answerDueOn(exchange, picture),
  answeredOn: exchange.replied?.on ?? null,
  position: exchange.replied?.position ?? null,
  isLate: isAnswerLate(exchange, picture),
})

const onPage = ({ title, number, salutation, paragraphs }: Letter) => ({
  title,
  number,
  paragraphs: [salutation, ...paragraphs.map(({ text }) => text)],
})

/** The letter, and the notice of a disclosure all the same where one went out to this party. */
const lettersOf = async (
  { id, events }: CaseRecord,
  { sent, received }: ConsultationExchange,
  { letters }: Stores,
): Promise<Pick<ConsultationView, 'letter' | 'decision'>> => {
  if (received === null) return { letter: null, decision: null }
  const issued = await letters.listOfCase(id)
  const told = events.find((event) => event.type === 'third_party_told' && event.who === sent.who)
  const asked = issued.find(
    ({ eventSeq, letter }) => eventSeq === sent.seq && letter.kind === 'third_party_consultation',
  )
  const notice = told === undefined ? undefined : issued.find(({ eventSeq }) => eventSeq === told.seq)
  return {
    letter: asked === undefined ? null : onPage(asked.letter),
    decision: notice === undefined ? null : { ...onPage(notice.letter), on: notice.madeOn },
  }
}

/** What the third party sees. */
export const consultationView = async (
  { picture, exchange }: ConsultationPicture,
  stores: Stores,
): Promise<ConsultationView> => {
  const { record, state, today, settings } = picture
  const { sent } = exchange
  return {
    township: settings.office.township,
    who: sent.who,
    sentOn: sent.on,
    today,
    ...(await lettersOf(record, exchange, stores)),
    ...answerOf(exchange, picture),
    isClosed: !state.isOpen || state.status === 'replied',
    phone: settings.office.phone,
    contact: contactOf(settings.office),
  }
}
