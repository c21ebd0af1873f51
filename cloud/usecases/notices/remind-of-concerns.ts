import { CONCERN } from '../../../src/domain/concern/concern-kind'
import { owedLooks } from '../../../src/domain/concern/concern-at'
import { runningClocks } from '../../../src/domain/concern/concern-clocks'
import { hasCome, hoursAfter, minutesBetween } from '../../../src/domain/calendar/civil-date'
import { chineseInstant, isMissed, minutesInWords } from '../../../src/domain/statute/hours'
import type { HourClock } from '../../../src/domain/statute/hours'
import type { Role } from '../../../src/domain/people/roles'
import type { Stores } from '../../ports/storage'
import { pictureOfConcern, type ConcernPicture } from '../participation/concern-view'
import { CONCERN_PLACE } from './tell-of-concern'
import { tellNew } from './tell'
import { peopleInRoles } from '../requests/staff-people'

const MOST_OPEN = 100
const LOOK_WITHIN_HOURS = 24
const RESPONSIBLE: readonly Role[] = ['clerk', 'office_head', 'mayor']
const WHAT: Readonly<Record<'word' | 'briefing', string>> = { word: '第一次回应', briefing: '新闻发布会' }

/** A reminder of one concern, told once under its key. */
interface Due {
  readonly key: string
  readonly text: string
  readonly to: readonly Role[]
}

/** Half of the time is over, or all of it. */
const stageOf = (clock: HourClock, now: string): 'half' | 'late' | null => {
  if (isMissed(clock, now)) return 'late'
  return hasCome(hoursAfter(clock.startAt, clock.hours / 2), now) ? 'half' : null
}

const dueOf = ({ record: { id }, state }: ConcernPicture, now: string): readonly Due[] => {
  const clocks = runningClocks(state).flatMap((clock) => {
    const stage = stageOf(clock, now)
    if (stage === null) return []
    const left = minutesInWords(minutesBetween(now, clock.dueAt))
    const says = stage === 'late' ? '已经超时' : `还剩${left}`
    const text = `${state.title}：${WHAT[clock.what]}最迟${chineseInstant(clock.dueAt)}，${says}。`
    const to = stage === 'late' ? [...RESPONSIBLE, 'county' as const] : RESPONSIBLE
    return [{ key: `${id}:${clock.what}:${clock.dueAt}:${stage}`, text, to }]
  })
  const looks = owedLooks(state)
    .filter(({ at }) => hasCome(hoursAfter(at, LOOK_WITHIN_HOURS), now))
    .map(({ number }) => ({
      key: `${id}:look:${number}`,
      text: `${state.title}：先行发布的内容过了一天还没有第二人复核。`,
      to: RESPONSIBLE,
    }))
  return [...clocks, ...looks]
}

const remind = async (
  { record: { id } }: ConcernPicture,
  { key, text, to }: Due,
  stores: Stores,
): Promise<boolean> => {
  const people = await peopleInRoles(to, stores)
  const notice = {
    topic: 'concern_due',
    dedupeKey: `concern_due:${key}`,
    about: { kind: CONCERN_PLACE, id },
    facts: { number: '', text },
  } as const
  return tellNew({ notice, to: people, payload: { dossierId: id } }, stores)
}

/** Tells whoever is responsible of hours that run out, each stage once; answers how many notices that were. */
export const remindOfConcerns = async (stores: Stores, now: string): Promise<number> => {
  const open = await stores.dossiers.of(CONCERN).list({ isOpen: true, limit: MOST_OPEN })
  const dues = open
    .map(pictureOfConcern)
    .flatMap((picture) => dueOf(picture, now).map((due) => [picture, due] as const))
  let told = 0
  for (const [picture, due] of dues) if (await remind(picture, due, stores)) told += 1
  return told
}
