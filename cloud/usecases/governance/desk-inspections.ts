import type { FileAnswer, InputOf, OutputOf } from '../../../src/contract/endpoint'
import type {
  downloadInspection,
  InspectionDeskAct,
  InspectionForm,
  InspectionView,
  listInspections,
} from '../../../src/contract/inspections'
import { parseDay } from '../../../src/domain/calendar/civil-date'
import { applyInspectionEvent, beginInspection } from '../../../src/domain/inspection/apply-inspection-event'
import {
  EVENT_OF_INSPECTION_ACT,
  type CheckAnswer,
  type InspectionBegun,
} from '../../../src/domain/inspection/events'
import { inspectionAt } from '../../../src/domain/inspection/inspection-at'
import { INSPECTION, inspectionTitle } from '../../../src/domain/inspection/inspection-kind'
import { INSPECTION_KEEPERS, judgeInspectionAct } from '../../../src/domain/inspection/inspection-rules'
import { printedInspection } from '../../../src/domain/inspection/printed-inspection'
import { fail, ok, orNull } from '../../../src/domain/result'
import type { Stores } from '../../ports/storage'
import type { UseCase, World } from '../../ports/use-case'
import { answeringOnce } from '../acting/answering-once'
import { evidenceOfChecks } from './evidence-of-checks'
import { inspectionSummary, inspectionView } from './inspection-view'
import { reading } from '../acting/reading'
import { printedFile } from '../reports/report-file'
import { actAtDesk, beginAtDesk } from '../acting/write-at-desk'

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
    const begun = await beginAtDesk(
      person,
      {
        ...{ kind: INSPECTION, keepers: INSPECTION_KEEPERS, act: 'begin', type: 'begun' },
        content: () => ok({ facts: asked.input }),
        check: (first) => beginInspection(first as InspectionBegun),
      },
      { stores, world },
    )
    return begun.ok ? ok(await inspectionView(begun.value, person, { stores, world })) : begun
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
    const changed = await actAtDesk(
      { record, seq, act: act.act, person, content: async () => ok(await contentOf(act, stores, world)) },
      {
        ...{ kind: INSPECTION, events: EVENT_OF_INSPECTION_ACT },
        judge: (name, actor) => judgeInspectionAct(name, inspectionAt(record.events), actor),
        apply: (event) => applyInspectionEvent(record.events, { act: act.act, event }),
      },
      { stores, world },
    )
    return changed.ok ? ok(await inspectionView(changed.value, person, { stores, world })) : changed
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
