import type { OutputOf } from '../../../src/contract/endpoint'
import type { listRemedies, RemedyDeskAct, RemedyForm, RemedyView } from '../../../src/contract/remedy-ledger'
import { applyRemedyEvent, beginRemedy } from '../../../src/domain/remedy-ledger/apply-remedy-event'
import { EVENT_OF_REMEDY_ACT, type RemedyEntered } from '../../../src/domain/remedy-ledger/events'
import { remedyAt } from '../../../src/domain/remedy-ledger/remedy-at'
import { REMEDY } from '../../../src/domain/remedy-ledger/remedy-kind'
import { judgeRemedyAct, REMEDY_KEEPERS } from '../../../src/domain/remedy-ledger/remedy-rules'
import { fail, ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { answeringOnce } from '../acting/answering-once'
import { contentOfRemedyAct, remedyFactsOf } from './event-of-remedy-act'
import { reading } from '../acting/reading'
import { pictureOfRemedy, remediesForStaff, remedyUrgency } from './remedy-picture'
import { tellOfNewRemedy } from '../notices/remind-of-remedies'
import { remedySummary, staffRemedyView } from './staff-remedy-view'
import { actAtDesk, beginAtDesk } from '../acting/write-at-desk'

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
      .sort((one, other) => remedyUrgency(one).localeCompare(remedyUrgency(other)))
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
    const entered = await beginAtDesk(
      person,
      {
        ...{ kind: REMEDY, keepers: REMEDY_KEEPERS, act: 'enter', type: 'entered' },
        content: async () => {
          const facts = await remedyFactsOf(asked.input, person, stores)
          return facts.ok ? ok({ facts: facts.value }) : facts
        },
        check: (first) => beginRemedy(first as RemedyEntered),
      },
      { stores, world },
    )
    if (!entered.ok) return entered
    await tellOfNewRemedy(entered.value, stores, world.clock.today())
    return ok(await staffRemedyView(entered.value, person, { stores, world }))
  })

type Acting = { readonly id: string; readonly seq: number; readonly act: RemedyDeskAct }

/** One act on an entry, once per idempotency key. */
export const actOnRemedyAtDesk: UseCase<Acting, RemedyView> = (asked, world) =>
  answeringOnce(asked, { world, act: `remedy_${asked.input.act.act}` }, async (stores, { person }) => {
    const { id, seq, act } = asked.input
    const record = await (await remediesForStaff(person, stores)).find(id)
    if (record === null) return fail('not_found')
    const changed = await actAtDesk(
      { record, seq, act: act.act, person, content: () => contentOfRemedyAct(act, person, stores) },
      {
        ...{ kind: REMEDY, events: EVENT_OF_REMEDY_ACT },
        judge: (name, actor) => judgeRemedyAct(name, remedyAt(record.events), actor),
        apply: (event) => applyRemedyEvent(record.events, { act: act.act, event }),
      },
      { stores, world },
    )
    if (!changed.ok) return changed
    return ok(await staffRemedyView(changed.value, person, { stores, world }))
  })
