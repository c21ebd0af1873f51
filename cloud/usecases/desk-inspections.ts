import type { FileAnswer, InputOf, OutputOf } from '../../src/contract/endpoint'
import type {
  downloadInspection,
  InspectionDeskAct,
  InspectionForm,
  InspectionView,
  listInspections,
} from '../../src/contract/inspections'
import { parseDay, type IsoDate } from '../../src/domain/calendar/civil-date'
import { applyInspectionEvent, beginInspection } from '../../src/domain/inspection/apply-inspection-event'
import {
  EVENT_OF_INSPECTION_ACT,
  type CheckAnswer,
  type InspectionEvent,
} from '../../src/domain/inspection/events'
import { inspectionAt } from '../../src/domain/inspection/inspection-at'
import { INSPECTION, inspectionTitle } from '../../src/domain/inspection/inspection-kind'
import { INSPECTION_KEEPERS, judgeInspectionAct } from '../../src/domain/inspection/inspection-rules'
import { printedInspection } from '../../src/domain/inspection/printed-inspection'
import { fail, ok, orNull } from '../../src/domain/result'
import type { Stores } from '../ports/storage'
import type { UseCase, World } from '../ports/use-case'
import { staffActorsOf } from './actors-of'
import { beginDossier } from './add-dossier-event'
import { answeringOnce } from './answering-once'
import { actOnDossier, refusedByDossier } from './dossier-desk'
import { evidenceOfChecks } from './evidence-of-checks'
import { inspectionSummary, inspectionView } from './inspection-view'
import { reading } from './reading'
import { printedFile } from './report-file'

const MOST = 500

/** All inspections, the newest first. */
export const listInspectionsAtDesk: UseCase<object, OutputOf<typeof listInspections>> = ({ tenant }, world) =>
  reading(world, tenant, async ({ dossiers }) => {
    const today = world.clock.today()
    const records = await dossiers.of(INSPECTION).list({ limit: MOST })
    return ok({ today, inspections: records.map((record) => inspectionSummary(record, today)) })
  })

/** One inspection. */
export const readInspectionAtDesk: UseCase<{ readonly id: string }, InspectionView> = async (
  { tenant, caller, input },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) => {
    const record = await stores.dossiers.of(INSPECTION).find(input.id)
    if (record === null) return fail('not_found')
    return ok(await inspectionView(record, caller.person, { stores, world }))
  })
}

/** Begins an inspection. */
export const beginInspectionAtDesk: UseCase<InspectionForm, InspectionView> = (asked, world) =>
  answeringOnce(asked, { world, act: 'inspection_begin' }, async (stores, { person }) => {
    const by = staffActorsOf(person).find(({ role }) => INSPECTION_KEEPERS.includes(role))
    if (by === undefined) return fail('forbidden')
    const facts = { ...asked.input, inspectedOn: asked.input.inspectedOn as IsoDate }
    const base = { seq: 1, on: world.clock.today(), at: world.clock.now(), by }
    const event = { ...base, type: 'begun', facts } as const
    const begun = beginInspection(event)
    if (!begun.ok) return refusedByDossier(begun, '')
    const first: InspectionEvent = event
    const id = world.identity.newId()
    const record = await beginDossier(INSPECTION, { id, act: 'begin', event: first }, stores)
    return ok(await inspectionView(record, person, { stores, world }))
  })

/** Only what was found wanting has a day; one that is no day counts as none, which the rules refuse by name. */
const answerOf = ({
  mendBy,
  ...answer
}: Extract<InspectionDeskAct, { act: 'fill' }>['answers'][number]): CheckAnswer => ({
  ...answer,
  mendBy: answer.result === 'fails' ? orNull(parseDay(mendBy)) : null,
})

const contentOf = async (act: InspectionDeskAct, stores: Stores, world: World): Promise<object> => {
  if (act.act === 'fill') return { answers: act.answers.map(answerOf) }
  const { act: _act, ...content } = act
  // What the records say at this moment is signed with it.
  return act.act === 'sign' ? { ...content, evidence: await evidenceOfChecks(stores, world) } : content
}

type Acting = { readonly id: string; readonly seq: number; readonly act: InspectionDeskAct }

/** One act on an inspection, once per idempotency key. */
export const actOnInspectionAtDesk: UseCase<Acting, InspectionView> = (asked, world) =>
  answeringOnce(asked, { world, act: `inspection_${asked.input.act.act}` }, async (stores, { person }) => {
    const { id, seq, act } = asked.input
    const record = await stores.dossiers.of(INSPECTION).find(id)
    if (record === null) return fail('not_found')
    if (record.events.length !== seq) return fail('stale_dossier')
    const base = { seq: seq + 1, on: world.clock.today(), at: world.clock.now() }
    const type = EVENT_OF_INSPECTION_ACT[act.act]
    const content = await contentOf(act, stores, world)
    const changed = await actOnDossier(
      { record, act: act.act, person },
      {
        kind: INSPECTION,
        judge: (name, actor) => judgeInspectionAct(name, inspectionAt(record.events), actor),
        eventOf: (by) => ok({ ...content, ...base, by, type } as InspectionEvent),
        apply: (event) => applyInspectionEvent(record.events, { act: act.act, event }),
      },
      stores,
    )
    if (!changed.ok) return changed
    return ok(await inspectionView(changed.value, person, { stores, world }))
  })

/** The sheet as a file. */
export const downloadInspectionAtDesk: UseCase<InputOf<typeof downloadInspection>, FileAnswer> = async (
  { tenant, input: { id, format } },
  world,
) => {
  const found = await reading(world, tenant, async ({ dossiers, settings }) => {
    const record = await dossiers.of(INSPECTION).find(id)
    if (record === null) return fail('not_found')
    const state = inspectionAt(record.events)
    const printed = printedInspection(state, settings.office.township)
    return ok({ printed, title: inspectionTitle(state.facts) })
  })
  return found.ok
    ? printedFile({ ...found.value.printed, fileName: found.value.title }, format, world)
    : found
}
