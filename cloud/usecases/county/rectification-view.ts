import type { RectificationSummary, RectificationView } from '../../../src/contract/rectifications'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { addWorkingDaysProvisionally, workingDaysBetween } from '../../../src/domain/calendar/working-days'
import type { RectificationEvent } from '../../../src/domain/rectification/events'
import {
  isLateRectification,
  rectificationAt,
  type RectificationState,
} from '../../../src/domain/rectification/rectification-at'
import {
  judgeRectificationAct,
  RECTIFICATION_RULES,
} from '../../../src/domain/rectification/rectification-rules'
import { orNull } from '../../../src/domain/result'
import { RECTIFICATION_STATUS_TEXTS } from '../../../src/domain/rectification/rectification-status'
import { rectificationStory } from '../../../src/domain/rectification/rectification-story'
import type { DossierRecord } from '../../ports/dossier-store'
import type { Person } from '../../ports/people-store'
import type { SettingsInForce, Stores } from '../../ports/storage'
import { deskActsOf } from '../acting/dossier-desk'
import { attachmentViews } from '../attachments/upload-view'
import { nameOfRectification } from './rectification-townships'

export type RectificationRecord = DossierRecord<RectificationEvent>

/** The last day of the term that the county usually gives, from today. */
export const usualRectificationDay = (
  { calendar, houseTerms: { rectificationDays } }: SettingsInForce,
  today: IsoDate,
): IsoDate => orNull(addWorkingDaysProvisionally(calendar, today, rectificationDays))?.on ?? today

/** Working days left; negative when late, at least −1 on a rest day too. Null where the township owes nothing. */
const daysLeftOf = (
  { status, dueOn }: RectificationState,
  { calendar }: SettingsInForce,
  today: IsoDate,
): number | null => {
  if (status !== 'to_mend') return null
  const left = workingDaysBetween(calendar, today, dueOn)
  return dueOn < today ? Math.min(-1, left) : left
}

/** An order as a line of a list, under the calendar of its township. */
export const rectificationSummary = (
  { id, events }: RectificationRecord,
  settings: SettingsInForce,
  today: IsoDate,
): RectificationSummary => {
  const state = rectificationAt(events)
  return {
    id: nameOfRectification(settings.id, id),
    township: settings.office.township,
    title: state.facts.title,
    status: state.status,
    statusText: RECTIFICATION_STATUS_TEXTS[state.status],
    dueOn: state.dueOn,
    daysLeft: daysLeftOf(state, settings, today),
    isLate: isLateRectification(state, today),
  }
}

/** What is late, then what is due, then what waits for the county, then what is done. */
export const rectificationUrgency = ({ status, isLate, dueOn }: RectificationSummary): string => {
  if (status === 'to_mend') return `${isLate ? 0 : 1}${dueOn}`
  return status === 'to_check' ? `2${dueOn}` : `3${dueOn}`
}

/** One order for one reader, each act with its permission. */
export const rectificationView = async (
  record: RectificationRecord,
  reader: Person,
  { stores: { attachments, settings }, today }: { readonly stores: Stores; readonly today: IsoDate },
): Promise<RectificationView> => {
  const state = rectificationAt(record.events)
  const { facts, mending, wasLate, timesReturned } = state
  return {
    ...rectificationSummary(record, settings, today),
    ...{ facts, mending, wasLate, timesReturned, today },
    files: attachmentViews(await attachments.listOfCase(record.id)),
    suggestedDueOn: usualRectificationDay(settings, today),
    acts: deskActsOf(RECTIFICATION_RULES, reader, (act, actor) => judgeRectificationAct(act, state, actor)),
    story: rectificationStory(record.events),
    seq: record.events.length,
  }
}
