import { day, formatChineseDate, yearOf, type IsoDate } from '../../src/domain/calendar/civil-date'
import type { ComplaintState } from '../../src/domain/complaint/complaint-state'
import { KIND_RULES } from '../../src/domain/complaint/kinds'
import { isOpenStatus } from '../../src/domain/complaint/complaint-status'
import { TOPIC } from '../../src/domain/topic/topic-kind'
import type { SettingsInForce, Stores } from '../ports/storage'
import { pictureOf } from './case-picture'
import { pictureOfComplaint } from './complaint-view'
import type { EvidenceLine, InYear } from './evidence-line'
import { pictureOfTopic, type TopicRecord } from './topic-picture'

/** Something that had to be answered by a day: when it was answered, null while it is open. */
interface Owed extends EvidenceLine {
  readonly dueOn: IsoDate
  readonly answeredOn: IsoDate | null
}

const MOST = 5000

const lineOf = ({ id, title, dueOn, answeredOn }: Owed): EvidenceLine => ({
  ...{ id, title },
  note: `最迟${formatChineseDate(dueOn)}，${answeredOn === null ? '还没有答复' : `${formatChineseDate(answeredOn)}答复`}`,
})

const isLate = ({ dueOn, answeredOn }: Owed, { today }: InYear): boolean => (answeredOn ?? today) > dueOn

/** What was answered in the year, and what is overdue now where it is this year that is looked at. */
const inYear =
  (at: InYear) =>
  ({ answeredOn, dueOn }: Owed): boolean =>
    answeredOn === null ? yearOf(at.today) === at.year && at.today > dueOn : yearOf(answeredOn) === at.year

const parted = (owed: readonly Owed[], at: InYear) => {
  const counted = owed.filter(inYear(at))
  return {
    inTime: counted.filter((each) => !isLate(each, at)).map(lineOf),
    late: counted.filter((each) => isLate(each, at)).map(lineOf),
  }
}

const requestsOf = async ({ cases, settings }: Stores, { year, today }: InYear): Promise<readonly Owed[]> =>
  (await cases.listReceivedSince(day(`${year - 1}-01-01`))).flatMap((record) => {
    const { clocks, repliedOn, endedOn } = pictureOf(record, settings, today).state
    if (clocks.reply === null || (repliedOn === null && endedOn !== null)) return []
    return [
      { id: record.id, title: record.number, note: '', dueOn: clocks.reply.dueOn, answeredOn: repliedOn },
    ]
  })

/** Whether a letter had to be answered; complaints about disclosure are the county's, and not for those whom they are about. */
const isOwed = ({ addressedTo, answer, status }: ComplaintState): boolean =>
  addressedTo === 'township' && (answer !== null || isOpenStatus(status))

const lettersOf = async ({ complaints, settings }: Stores, { today }: InYear): Promise<readonly Owed[]> =>
  (await complaints.listForDesk(MOST)).flatMap((record) => {
    const { state, clocks } = pictureOfComplaint(record, settings, today)
    if (clocks.answer === null || !isOwed(state)) return []
    const title = `${record.number}　${KIND_RULES[state.kind].text}`
    const answeredOn = state.answer?.on ?? null
    return [{ id: record.id, title, note: '', dueOn: clocks.answer.dueOn, answeredOn }]
  })

const owedTopic = (record: TopicRecord, settings: SettingsInForce, today: IsoDate): readonly Owed[] => {
  const { state, clock, duty } = pictureOfTopic(record, settings, today)
  const { on: answeredOn } = state.answer ?? state.decline ?? { on: null }
  if (clock === null || (answeredOn === null && duty === null)) return []
  const { title } = state.shown ?? state.words
  return [{ id: record.id, title, note: '', dueOn: clock.dueOn, answeredOn }]
}

const topicsOf = async ({ dossiers, settings }: Stores, { today }: InYear): Promise<readonly Owed[]> =>
  (await dossiers.of(TOPIC).list({ limit: MOST })).flatMap((record) => owedTopic(record, settings, today))

/** What of requests, letters and topics was answered in time, and what was or is late. What has no term isn't counted. */
export const evidenceOfFeedback = async (stores: Stores, at: InYear) => {
  const requests = parted(await requestsOf(stores, at), at)
  const letters = parted(await lettersOf(stores, at), at)
  const topics = parted(await topicsOf(stores, at), at)
  return {
    ...{ requests_in_time: requests.inTime, requests_late: requests.late },
    ...{ letters_in_time: letters.inTime, letters_late: letters.late },
    ...{ topics_in_time: topics.inTime, topics_late: topics.late },
  }
}
