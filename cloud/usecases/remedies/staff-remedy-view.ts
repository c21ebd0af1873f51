import type { OwedRemedyView, RemedySummary, RemedyView } from '../../../src/contract/remedy-ledger'
import { remedyAnswerClock, type OwedRemedy } from '../../../src/domain/remedy-ledger/remedy-duties'
import { judgeRemedyAct, REMEDY_RULES } from '../../../src/domain/remedy-ledger/remedy-rules'
import { REMEDY_STATUS_TEXTS } from '../../../src/domain/remedy-ledger/remedy-status'
import { remedyStory } from '../../../src/domain/remedy-ledger/remedy-story'
import {
  isSuit,
  REMEDY_PART_TEXTS,
  REMEDY_WAY_TEXTS,
  remedyResultText,
  type RemedyWay,
} from '../../../src/domain/remedy-ledger/ways'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { World } from '../../ports/use-case'
import { casesForStaff } from '../requests/cases-for-staff'
import { deskActsOf } from '../acting/dossier-desk'
import { pictureOfRemedy, type RemedyPicture, type RemedyRecord } from './remedy-picture'

/** What is owed, in words. */
export const owedText = (what: OwedRemedy['what'], way: RemedyWay): string => {
  if (what === 'hearing') return isSuit(way) ? '开庭' : '听证'
  if (what === 'carry_out') return '履行'
  return isSuit(way) ? '答辩' : '答复'
}

const owedView = (owed: OwedRemedy, way: RemedyWay): OwedRemedyView => ({
  ...owed,
  text: owedText(owed.what, way),
})

/** An entry as a line of the ledger. */
export const remedySummary = ({ record, state, owed }: RemedyPicture): RemedySummary => {
  const { way, title, number, organ, receivedOn } = state.facts
  const [next] = owed
  return {
    id: record.id,
    way,
    wayText: REMEDY_WAY_TEXTS[way],
    title,
    number,
    organ,
    receivedOn,
    status: state.status,
    statusText: REMEDY_STATUS_TEXTS[state.status],
    resultText: state.decision === null ? '' : remedyResultText(way, state.decision.result),
    next: next === undefined ? null : owedView(next, way),
  }
}

/** One entry at the desk for one member of staff, each act with its permission. */
export const staffRemedyView = async (
  record: RemedyRecord,
  reader: Person,
  { stores, world }: { readonly stores: Stores; readonly world: World },
): Promise<RemedyView> => {
  const today = world.clock.today()
  const picture = pictureOfRemedy(record, stores.settings, today)
  const { state, owed } = picture
  const { way, caseId, part } = state.facts
  const about = caseId === null ? null : await (await casesForStaff(reader, stores)).find(caseId)
  return {
    ...remedySummary(picture),
    facts: state.facts,
    partText: REMEDY_PART_TEXTS[part],
    caseNumber: about?.number ?? '',
    owed: owed.map((each) => owedView(each, way)),
    answerBasis: remedyAnswerClock(state, stores.settings.calendar)?.basis[0] ?? '',
    decision: state.decision,
    today,
    acts: deskActsOf(REMEDY_RULES, reader, (act, actor) => judgeRemedyAct(act, state, actor)),
    story: remedyStory(record.events),
    seq: record.events.length,
  }
}
