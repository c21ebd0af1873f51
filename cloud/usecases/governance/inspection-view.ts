import type { CheckLineView, InspectionSummary, InspectionView } from '../../../src/contract/inspections'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { CHECK_KEYS, CHECKS, type CheckEvidence } from '../../../src/domain/inspection/checks'
import type { InspectionEvent } from '../../../src/domain/inspection/events'
import {
  INSPECTION_STATUS_TEXTS,
  inspectionAt,
  owedMendings,
  type InspectionState,
} from '../../../src/domain/inspection/inspection-at'
import { inspectionTitle } from '../../../src/domain/inspection/inspection-kind'
import { INSPECTION_RULES, judgeInspectionAct } from '../../../src/domain/inspection/inspection-rules'
import { inspectionStory } from '../../../src/domain/inspection/inspection-story'
import { checkKeysOf } from '../../../src/domain/inspection/printed-inspection'
import type { DossierRecord } from '../../ports/dossier-store'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { World } from '../../ports/use-case'
import { deskActsOf } from '../acting/dossier-desk'
import { evidenceOfChecks } from './evidence-of-checks'

/** An inspection as stored. */
export type InspectionRecord = DossierRecord<InspectionEvent>

/** An inspection as a line of a list. */
export const inspectionSummary = ({ id, events }: InspectionRecord, today: IsoDate): InspectionSummary => {
  const state = inspectionAt(events)
  return {
    id,
    title: inspectionTitle(state.facts),
    status: state.status,
    statusText: INSPECTION_STATUS_TEXTS[state.status],
    fails: CHECK_KEYS.filter((key) => state.answers[key]?.result === 'fails').length,
    next: owedMendings(state, today)[0] ?? null,
  }
}

const linesOf = (state: InspectionState, evidence: CheckEvidence): readonly CheckLineView[] =>
  checkKeysOf(state).map((key) => ({
    ...{ key, ...CHECKS[key] },
    evidence: evidence[key] ?? '',
    answer: state.answers[key] ?? null,
    mended: state.mended[key] ?? null,
  }))

/** One inspection at the desk: what the records say today, or at the signing once it was signed. */
export const inspectionView = async (
  record: InspectionRecord,
  reader: Person,
  { stores, world }: { readonly stores: Stores; readonly world: World },
): Promise<InspectionView> => {
  const today = world.clock.today()
  const state = inspectionAt(record.events)
  const evidence = state.signed?.evidence ?? (await evidenceOfChecks(stores, world))
  return {
    ...inspectionSummary(record, today),
    facts: state.facts,
    conclusion: state.signed?.conclusion ?? '',
    lines: linesOf(state, evidence),
    owed: owedMendings(state, today),
    today,
    acts: deskActsOf(INSPECTION_RULES, reader, (act, actor) => judgeInspectionAct(act, state, actor)),
    story: inspectionStory(record.events),
    seq: record.events.length,
  }
}
