import { formatChineseDate, yearOf } from '../../../src/domain/calendar/civil-date'
import type { Stores } from '../../ports/storage'
import type { EvidenceLine, InYear } from './evidence-line'
import { owedLetters, owedRequests, owedTopics, type Owed } from '../requests/owed-answers'

/** What is owed as a line of a list: its last day, and when it was answered. */
export const lineOfOwed = ({ id, title, dueOn, answeredOn }: Owed): EvidenceLine => ({
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
    inTime: counted.filter((each) => !isLate(each, at)).map(lineOfOwed),
    late: counted.filter((each) => isLate(each, at)).map(lineOfOwed),
  }
}

/** What of requests, letters and topics was answered in time, and what was or is late. What has no term isn't counted. */
export const evidenceOfFeedback = async (stores: Stores, at: InYear) => {
  const requests = parted(await owedRequests(stores, at), at)
  const letters = parted(await owedLetters(stores, at), at)
  const topics = parted(await owedTopics(stores, at), at)
  return {
    ...{ requests_in_time: requests.inTime, requests_late: requests.late },
    ...{ letters_in_time: letters.inTime, letters_late: letters.late },
    ...{ topics_in_time: topics.inTime, topics_late: topics.late },
  }
}
