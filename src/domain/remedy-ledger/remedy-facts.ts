import type { IsoDate } from '../calendar/civil-date'
import { objection, type ActObjection } from '../dossier/act-rule'
import { personalInWords } from '../privacy/public-words'
import type { ReconsiderationProcedure } from '../statute/remedy-answer'
import type { RemedyPart, RemedyWay } from './ways'

/** An entry of the ledger as it was taken from the notice of the organ or the court. */
export interface RemedyFacts {
  readonly way: RemedyWay
  /** What it is about, in a line; no names of people. */
  readonly title: string
  /** Number of the case at the organ or the court; '' where the notice has none. */
  readonly number: string
  /** Reconsideration organ, court, or whoever handed a report on. */
  readonly organ: string
  /** Day on which the office received the notice with the copy. */
  readonly receivedOn: IsoDate
  /** For a reconsideration only; null else. */
  readonly procedure: ReconsiderationProcedure | null
  readonly part: RemedyPart
  /** Last day as the notice itself states it; null where it states none. */
  readonly answerBy: IsoDate | null
  /** Information request that it is about, by id; null where it is about something else, e.g. proactive disclosure. */
  readonly caseId: string | null
}

/** Why the facts of an entry are refused. */
export type RemedyFactsRefusal =
  'date-to-come' | 'date-too-early' | 'procedure-missing' | 'wrong-part' | 'not-public-words'

const datesObjection = (
  { receivedOn, answerBy }: RemedyFacts,
  today: IsoDate,
): ActObjection<RemedyFactsRefusal> | null => {
  if (receivedOn > today) return objection('date-to-come', '收到的日期不能晚于今天，请核对。', 'receivedOn')
  return answerBy !== null && answerBy < receivedOn
    ? objection('date-too-early', '通知书写明的最后一日不能早于收到的日期。', 'answerBy')
    : null
}

/**
 * What keeps an entry from being taken in, with the field and the cure in Chinese; null when nothing does.
 * @example remedyFactsObjection({ ...facts, receivedOn: day('2036-01-01') }, today)?.field // 'receivedOn'
 */
export const remedyFactsObjection = (
  facts: RemedyFacts,
  today: IsoDate,
): ActObjection<RemedyFactsRefusal> | null => {
  const { way, title, procedure, part } = facts
  const found = datesObjection(facts, today)
  if (found !== null) return found
  if (way === 'reconsideration' && procedure === null)
    return objection('procedure-missing', '请选择简易程序还是普通程序，通知书上写明了。', 'procedure')
  if (part === 'joint' && way !== 'suit_after')
    return objection('wrong-part', '只有复议后起诉的案件，才有复议机关作共同被告。', 'part')
  const [personal] = personalInWords(title)
  return personal === undefined
    ? null
    : objection('not-public-words', `事由里有个人信息“${personal.masked}”，请删去，写事情就行。`, 'title')
}
