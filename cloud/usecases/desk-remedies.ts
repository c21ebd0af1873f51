import type { OutputOf } from '../../src/contract/endpoint'
import type { listRemedies, RemedyDeskAct, RemedyForm, RemedyView } from '../../src/contract/remedy-ledger'
import { applyRemedyEvent, beginRemedy } from '../../src/domain/remedy-ledger/apply-remedy-event'
import { EVENT_OF_REMEDY_ACT, type RemedyEvent } from '../../src/domain/remedy-ledger/events'
import { remedyAt } from '../../src/domain/remedy-ledger/remedy-at'
import { REMEDY } from '../../src/domain/remedy-ledger/remedy-kind'
import { judgeRemedyAct, REMEDY_KEEPERS } from '../../src/domain/remedy-ledger/remedy-rules'
import { isOpenRemedy } from '../../src/domain/remedy-ledger/remedy-status'
import { fail, ok } from '../../src/domain/result'
import type { UseCase } from '../ports/use-case'
import { staffActorsOf } from './actors-of'
import { beginDossier } from './add-dossier-event'
import { answeringOnce } from './answering-once'
import { actOnDossier, refusedByDossier } from './dossier-desk'
import { contentOfRemedyAct, remedyFactsOf } from './event-of-remedy-act'
import { reading } from './reading'
import { pictureOfRemedy, remediesForStaff, type RemedyPicture } from './remedy-picture'
import { tellOfNewRemedy } from './remind-of-remedies'
import { remedySummary, staffRemedyView } from './staff-remedy-view'

/** What is owed on a day first, then what is open, then the newest. */
const urgency = ({ state, owed }: RemedyPicture): string => {
  const [next] = owed
  if (next !== undefined) return `0${next.dueOn}`
  return isOpenRemedy(state.status) ? '1' : '2'
}

/** The ledger, what is owed first on top. */
export const listLedgerOfRemedies: UseCase<
  { readonly caseId: string },
  OutputOf<typeof listRemedies>
> = async ({ tenant, caller, input }, world) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) => {
    const today = world.clock.today()
    const records = await (await remediesForStaff(caller.person, stores)).list()
    const remedies = records
      .map((record) => pictureOfRemedy(record, stores.settings, today))
      .filter(({ state }) => input.caseId === '' || state.facts.caseId === input.caseId)
      .sort((one, other) => urgency(one).localeCompare(urgency(other)))
      .map(remedySummary)
    return ok({ today, remedies })
  })
}

/** One entry. */
export const readRemedyAtDesk: UseCase<{ readonly id: string }, RemedyView> = async (
  { tenant, caller, input },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) => {
    const record = await (await remediesForStaff(caller.person, stores)).find(input.id)
    if (record === null) return fail('not_found')
    return ok(await staffRemedyView(record, caller.person, { stores, world }))
  })
}

/** Takes an entry in from the notice of the organ or the court. */
export const enterRemedyAtDesk: UseCase<RemedyForm, RemedyView> = (asked, world) =>
  answeringOnce(asked, { world, act: 'remedy_enter' }, async (stores, { person }) => {
    const by = staffActorsOf(person).find(({ role }) => REMEDY_KEEPERS.includes(role))
    if (by === undefined) return fail('forbidden')
    const facts = await remedyFactsOf(asked.input, person, stores)
    if (!facts.ok) return facts
    const base = { seq: 1, on: world.clock.today(), at: world.clock.now(), by }
    const event = { ...base, type: 'entered', facts: facts.value } as const
    const begun = beginRemedy(event)
    if (!begun.ok) return refusedByDossier(begun, '')
    const id = world.identity.newId()
    const record = await beginDossier(REMEDY, { id, act: 'enter', event: event as RemedyEvent }, stores)
    await tellOfNewRemedy(record, stores, world.clock.today())
    return ok(await staffRemedyView(record, person, { stores, world }))
  })

type Acting = { readonly id: string; readonly seq: number; readonly act: RemedyDeskAct }

/** One act on an entry, once per idempotency key. */
export const actOnRemedyAtDesk: UseCase<Acting, RemedyView> = (asked, world) =>
  answeringOnce(asked, { world, act: `remedy_${asked.input.act.act}` }, async (stores, { person }) => {
    const { id, seq, act } = asked.input
    const record = await (await remediesForStaff(person, stores)).find(id)
    if (record === null) return fail('not_found')
    if (record.events.length !== seq) return fail('stale_dossier')
    const content = await contentOfRemedyAct(act, person, stores)
    if (!content.ok) return content
    const base = { seq: seq + 1, on: world.clock.today(), at: world.clock.now() }
    const changed = await actOnDossier(
      { record, act: act.act, person },
      {
        kind: REMEDY,
        judge: (name, actor) => judgeRemedyAct(name, remedyAt(record.events), actor),
        eventOf: (by) =>
          ok({ ...content.value, ...base, by, type: EVENT_OF_REMEDY_ACT[act.act] } as RemedyEvent),
        apply: (event) => applyRemedyEvent(record.events, { act: act.act, event }),
      },
      stores,
    )
    if (!changed.ok) return changed
    return ok(await staffRemedyView(changed.value, person, { stores, world }))
  })
