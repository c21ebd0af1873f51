import { formatChineseDate, type IsoDate } from '../../../src/domain/calendar/civil-date'
import { CHECKS } from '../../../src/domain/inspection/checks'
import { inspectionAt, owedMendings, type OwedMending } from '../../../src/domain/inspection/inspection-at'
import { INSPECTION } from '../../../src/domain/inspection/inspection-kind'
import type { Role } from '../../../src/domain/people/roles'
import type { Stores } from '../../ports/storage'
import { nearnessOf } from '../disclosures/nearness-of'
import { peopleInRoles } from '../requests/staff-people'
import { tellNew } from './tell'

const MOST_OPEN = 500
const WORKERS: readonly Role[] = ['clerk', 'office_head']
const RESPONSIBLE: readonly Role[] = [...WORKERS, 'mayor']

const remind = async (
  id: string,
  { key, dueOn, isOverdue }: OwedMending,
  stores: Stores,
): Promise<boolean> => {
  const topic = isOverdue ? 'mending_late' : 'mending_due'
  const notice = {
    topic,
    dedupeKey: `${topic}:${id}:${key}:${dueOn}`,
    about: { kind: 'inspection', id },
    facts: { number: '', text: `${CHECKS[key].text}，最迟${formatChineseDate(dueOn)}改正。` },
  } as const
  const to = await peopleInRoles(isOverdue ? RESPONSIBLE : WORKERS, stores)
  return tellNew({ notice, to, payload: { dossierId: id } }, stores)
}

/** Tells whoever works on it of each line to be mended, three working days before its day and again when it is late; once each. */
export const remindOfInspections = async (stores: Stores, today: IsoDate): Promise<number> => {
  const open = await stores.dossiers.of(INSPECTION).list({ isOpen: true, limit: MOST_OPEN })
  const near = open
    .flatMap(({ id, events }) => owedMendings(inspectionAt(events), today).map((owed) => [id, owed] as const))
    .filter(([, owed]) => nearnessOf(owed, stores.settings, today) !== 'open')
  let told = 0
  for (const [id, owed] of near) if (await remind(id, owed, stores)) told += 1
  return told
}
