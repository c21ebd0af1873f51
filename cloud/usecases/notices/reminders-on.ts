import type { ReminderView } from '../../../src/contract/reminders'
import { addDays, type IsoDate } from '../../../src/domain/calendar/civil-date'
import { remindersOn } from '../../../src/domain/information-request/reminders'
import type { Role } from '../../../src/domain/people/roles'
import type { CaseRecord, CaseStore } from '../../ports/case-store'
import type { SettingsInForce } from '../../ports/storage'
import { pictureOf } from '../requests/case-picture'

/** Answered cases are looked at this long, for a service (送达) that was not recorded. */
const ANSWERED_DAYS = 30
const MOST_ANSWERED = 200

/** A reminder with the case it is about. */
export interface CaseReminder extends ReminderView {
  readonly toRole: Role
  readonly record: CaseRecord
  readonly caseId: string
  /** The handler it is for; null for everybody of the role. */
  readonly toPersonId: string | null
}

/** Every case that may need a reminder on or after a day. */
export const casesToRemind = async (
  cases: Pick<CaseStore, 'listOpen' | 'listClosedSince'>,
  from: IsoDate,
): Promise<readonly CaseRecord[]> => [
  ...(await cases.listOpen()),
  ...(await cases.listClosedSince(addDays(from, -ANSWERED_DAYS), MOST_ANSWERED)),
]

/** What is due to be said about these cases on one day. */
export const remindersFor = (
  records: readonly CaseRecord[],
  settings: SettingsInForce,
  on: IsoDate,
): readonly CaseReminder[] =>
  records.flatMap((record) =>
    remindersOn(pictureOf(record, settings, on).state, on).map(({ kind, to, toPersonId, text }) => ({
      on,
      record,
      caseId: record.id,
      caseNumber: record.number,
      toRole: to,
      toPersonId,
      kind,
      text,
    })),
  )

/** What leaves of a reminder: no ids. */
export const asView = ({
  record: _record,
  caseId: _case,
  toPersonId: _person,
  ...view
}: CaseReminder): ReminderView => view
