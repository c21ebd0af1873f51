import { formatChineseDate, type IsoDate } from '../../../src/domain/calendar/civil-date'
import type { OwedRemedy } from '../../../src/domain/remedy-ledger/remedy-duties'
import { REMEDY } from '../../../src/domain/remedy-ledger/remedy-kind'
import type { Role } from '../../../src/domain/people/roles'
import type { Stores } from '../../ports/storage'
import { nearnessOf } from '../disclosures/nearness-of'
import { pictureOfRemedy, type RemedyPicture, type RemedyRecord } from '../remedies/remedy-picture'
import { owedText } from '../remedies/staff-remedy-view'
import { tell, tellNew } from './tell'
import { peopleInRoles } from '../requests/staff-people'

/** What a notice about an entry leads to. */
const REMEDY_ABOUT = 'remedy'
const MOST_OPEN = 500
const WORKERS: readonly Role[] = ['clerk', 'office_head']
const RESPONSIBLE: readonly Role[] = [...WORKERS, 'mayor']

/** The day is said, what it is about is not: whoever steps aside from a request gets the reminder too. */
const textOf = ({ state }: RemedyPicture, { what, dueOn }: OwedRemedy): string =>
  `${state.facts.number === '' ? state.facts.organ : state.facts.number}：${owedText(what, state.facts.way)}最迟${formatChineseDate(dueOn)}。`

/** Tells whoever works on it of an entry that was taken in; never whoever did it. */
export const tellOfNewRemedy = async (
  record: RemedyRecord,
  stores: Stores,
  today: IsoDate,
): Promise<void> => {
  const picture = pictureOfRemedy(record, stores.settings, today)
  const [next] = picture.owed
  const { organ } = picture.state.facts
  const notice = {
    topic: 'remedy_entered',
    dedupeKey: `remedy_entered:${record.id}`,
    about: { kind: REMEDY_ABOUT, id: record.id },
    facts: { number: '', text: next === undefined ? organ : textOf(picture, next) },
  } as const
  const by = record.events[0]?.by.personId
  const to = (await peopleInRoles(RESPONSIBLE, stores)).filter((id) => id !== by)
  await tell({ notice, to, payload: { dossierId: record.id } }, stores)
}

const remind = async (picture: RemedyPicture, owed: OwedRemedy, stores: Stores): Promise<boolean> => {
  const { id } = picture.record
  const topic = owed.isOverdue ? 'remedy_late' : 'remedy_due'
  const notice = {
    topic,
    dedupeKey: `${topic}:${id}:${owed.what}:${owed.dueOn}`,
    about: { kind: REMEDY_ABOUT, id },
    facts: { number: '', text: textOf(picture, owed) },
  } as const
  const to = await peopleInRoles(owed.isOverdue ? RESPONSIBLE : WORKERS, stores)
  return tellNew({ notice, to, payload: { dossierId: id } }, stores)
}

/** Tells whoever works on it of each day owed, three working days before it and again when it is late; once each. */
export const remindOfRemedies = async (stores: Stores, today: IsoDate): Promise<number> => {
  const open = await stores.dossiers.of(REMEDY).list({ isOpen: true, limit: MOST_OPEN })
  const near = open
    .map((record) => pictureOfRemedy(record, stores.settings, today))
    .flatMap((picture) => picture.owed.map((owed) => [picture, owed] as const))
    .filter(([, owed]) => nearnessOf(owed, stores.settings, today) !== 'open')
  let told = 0
  for (const [picture, owed] of near) if (await remind(picture, owed, stores)) told += 1
  return told
}
