import type { ConsultationLine } from '../../../src/contract/consultation'
import { exchangesOf, linkExpiresOn } from '../../../src/domain/information-request/consultation-exchange'
import type { ConsultationExchange } from '../../../src/domain/information-request/consultation-exchange'
import { ACT_ROLES } from '../../../src/domain/people/policies'
import { fail, ok } from '../../../src/domain/result'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { UseCase } from '../../ports/use-case'
import { pictureOf, type CasePicture } from './case-picture'
import { casesForStaff } from './cases-for-staff'
import { answerOf, consultationLink } from './consultation-picture'
import { reading } from '../acting/reading'

/** Whoever may send the letter may pass its link on; nobody else sees it. */
const maySend = ({ roles }: Person): boolean => roles.some((role) => ACT_ROLES.consult.includes(role))

const lineOf = (
  exchange: ConsultationExchange,
  picture: CasePicture,
  { stores, reader }: { readonly stores: Stores; readonly reader: Person },
): ConsultationLine => {
  const { sent, replied } = exchange
  const told = picture.record.events.some(
    (event) => event.type === 'third_party_told' && event.who === sent.who,
  )
  const isAsked = replied === null && picture.state.isOpen
  const isOpen = sent.party === 'third_party' && (isAsked || told)
  return {
    who: sent.who,
    party: sent.party,
    sentOn: sent.on,
    ...answerOf(exchange, picture),
    reasons: replied?.reasons ?? '',
    token: isOpen && maySend(reader) ? consultationLink(picture.record, sent, stores) : '',
    expiresOn: linkExpiresOn(sent),
  }
}

/** The letters to consulted sides of a case, with the link that each third party may be given. */
export const listConsultationsOfCase: UseCase<
  { readonly id: string },
  { readonly consultations: readonly ConsultationLine[] }
> = async ({ tenant, caller, input }, world) => {
  if (caller === null) return fail('unauthenticated')
  const { person } = caller
  return reading(world, tenant, async (stores) => {
    const record = await (await casesForStaff(person, stores)).find(input.id)
    if (record === null) return fail('not_found')
    const picture = pictureOf(record, stores.settings, world.clock.today())
    const lines = exchangesOf(record.events).map((each) => lineOf(each, picture, { stores, reader: person }))
    return ok({ consultations: lines })
  })
}
