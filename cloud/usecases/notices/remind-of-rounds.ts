import { addDays, formatChineseDate, type IsoDate } from '../../../src/domain/calendar/civil-date'
import type { Calendar } from '../../../src/domain/calendar/working-days'
import { OPINION_ROUND } from '../../../src/domain/opinion-round/opinion-round-kind'
import { summaryClock } from '../../../src/domain/opinion-round/round-clocks'
import { ROUND_WRITERS } from '../../../src/domain/opinion-round/round-rules'
import type { Stores } from '../../ports/storage'
import { pictureOfRound, type RoundPicture } from '../participation/round-view'
import { ROUND_PLACE } from './tell-of-round'
import { tellNew } from './tell'
import { peopleInRoles } from '../requests/staff-people'

const MOST_OPEN = 100
/** Calendar days before the last one to comment on which the desk is told. */
const LAST_CALL = 3
/** Calendar days before the last one for the summary. */
const NEARLY = 5

type Stage = readonly [stage: string, text: string]

const lastCall = (throughOn: IsoDate, today: IsoDate): Stage | null =>
  today >= addDays(throughOn, -LAST_CALL)
    ? [`last:${throughOn}`, `到${formatChineseDate(throughOn)}为止，可以再广播一次。`]
    : null

const summaryOwed = (dueOn: IsoDate, today: IsoDate): Stage => {
  const last = formatChineseDate(dueOn)
  if (today > dueOn) return ['late', `采纳情况最迟${last}公布，已经超期。`]
  if (today >= addDays(dueOn, -NEARLY)) return ['nearly', `采纳情况最迟${last}公布。`]
  return ['ended', `征集结束，请整理意见，最迟${last}公布采纳情况。`]
}

/** What is to be said of a round today: a stage, told once, and words. */
const stageOf = ({ state, status, today }: RoundPicture, calendar: Calendar): Stage | null => {
  if (status === 'open' && state.throughOn !== null) return lastCall(state.throughOn, today)
  const clock = summaryClock(state, calendar, today)
  return clock === null ? null : summaryOwed(clock.dueOn, today)
}

/** Tells the desk of rounds that end, and of summaries that are owed, each stage once; answers how many notices that were. */
export const remindOfRounds = async (stores: Stores, today: IsoDate): Promise<number> => {
  const open = await stores.dossiers.of(OPINION_ROUND).list({ isOpen: true, limit: MOST_OPEN })
  if (open.length === 0) return 0
  const to = await peopleInRoles(ROUND_WRITERS, stores)
  let told = 0
  for (const record of open) {
    const picture = pictureOfRound(record, today)
    const stage = stageOf(picture, stores.settings.calendar)
    if (stage === null) continue
    const notice = {
      topic: 'round_due',
      dedupeKey: `round_due:${record.id}:${stage[0]}`,
      about: { kind: ROUND_PLACE, id: record.id },
      facts: { number: '', text: `${picture.state.content.title}：${stage[1]}` },
    } as const
    if (await tellNew({ notice, to, payload: { dossierId: record.id } }, stores)) told += 1
  }
  return told
}
