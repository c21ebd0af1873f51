import type { ConsultationView } from '../../../src/contract/consultation'
import type { CaseEvent } from '../../../src/domain/information-request/events'
import { exchangesOf } from '../../../src/domain/information-request/consultation-exchange'
import { fail, ok } from '../../../src/domain/result'
import type { Stores } from '../../ports/storage'
import type { Answer, UseCase, World } from '../../ports/use-case'
import { auditEntry } from '../acting/audit-entry'
import { changing } from '../acting/changing'
import { consultationView, openLink, type ConsultationPicture } from './consultation-picture'
import { recordEvent } from './record-event'
import { tellRole } from '../notices/tell-role'
import { THIRD_PARTY } from './third-party'

type At = { readonly stores: Stores; readonly world: World }
type ByLink = { readonly token: string }

const opened = (
  { tenant, token }: { readonly tenant: string; readonly token: string },
  world: World,
  work: (found: ConsultationPicture, at: At) => Promise<Answer<ConsultationView>>,
): Promise<Answer<ConsultationView>> =>
  changing(world, tenant, async (stores) => {
    const found = await openLink(token, { stores, world })
    return found.ok ? work(found.value, { stores, world }) : found
  })

const isClosed = ({ picture: { state } }: ConsultationPicture): boolean =>
  !state.isOpen || state.status === 'replied'

const baseOf = ({ picture, exchange }: ConsultationPicture, { world: { clock } }: At) => ({
  seq: picture.record.events.length + 1,
  on: clock.today(),
  at: clock.now(),
  by: THIRD_PARTY,
  party: exchange.sent.party,
  who: exchange.sent.who,
})

type ThirdPartyAct = 'record_consultation_receipt' | 'record_consultation_reply'

/** Adds an event of the third party's; the desk is told, the view is that after it. */
const record = async (
  found: ConsultationPicture,
  { act, event }: { readonly act: ThirdPartyAct; readonly event: CaseEvent },
  at: At,
): Promise<Answer<ConsultationPicture>> => {
  const { picture, exchange } = found
  const changed = await recordEvent(
    picture.record,
    { act, seenSeq: picture.record.events.length, recorded: { event } },
    at,
  )
  if (!changed.ok) return changed
  await tellRole(changed.value, act, { role: 'clerk', stores: at.stores })
  const after = exchangesOf(changed.value.events).find(({ sent }) => sent.seq === exchange.sent.seq)
  return ok({ picture: { ...picture, record: changed.value }, exchange: after ?? exchange })
}

/** Opens the letter by its link; the reading is on record. */
export const readByLink: UseCase<ByLink, ConsultationView> = ({ tenant, input }, world) =>
  opened({ tenant, token: input.token }, world, async (found, { stores }) => {
    const facts = { act: 'read_consultation', caseId: found.picture.record.id, detail: {} }
    await stores.audit.write(auditEntry(THIRD_PARTY, world.clock.now(), facts))
    return ok(await consultationView(found, stores))
  })

const received = (found: ConsultationPicture, at: At) =>
  record(
    found,
    {
      act: 'record_consultation_receipt',
      event: { type: 'consultation_received', ...baseOf(found, at) },
    },
    at,
  )

/** Confirms receipt; once is enough, a second time changes nothing. */
export const confirmByLink: UseCase<ByLink, ConsultationView> = ({ tenant, input }, world) =>
  opened({ tenant, token: input.token }, world, async (found, at) => {
    if (found.exchange.received !== null) return ok(await consultationView(found, at.stores))
    if (isClosed(found)) return fail('consultation_closed')
    const confirmed = await received(found, at)
    return confirmed.ok ? ok(await consultationView(confirmed.value, at.stores)) : confirmed
  })

type Given = ByLink & { readonly position: 'agrees' | 'objects'; readonly reasons: string }

/** Answers the letter, in time or late; whoever answers has received it. */
export const answerByLink: UseCase<Given, ConsultationView> = ({ tenant, input }, world) =>
  opened({ tenant, token: input.token }, world, async (found, at) => {
    if (found.exchange.replied !== null) return fail('consultation_answered')
    if (isClosed(found)) return fail('consultation_closed')
    const confirmed = found.exchange.received === null ? await received(found, at) : ok(found)
    if (!confirmed.ok) return confirmed
    const { position, reasons } = input
    const base = baseOf(confirmed.value, at)
    const event = { type: 'consultation_replied', ...base, position, reasons } as const
    const answered = await record(confirmed.value, { act: 'record_consultation_reply', event }, at)
    return answered.ok ? ok(await consultationView(answered.value, at.stores)) : answered
  })
