import { formatChineseDate } from '../calendar/civil-date'
import type { RemedyDecision, RemedyEvent } from './events'
import { REMEDY_WAY_TEXTS, remedyResultText, type RemedyWay } from './ways'
import { timedStoryLine, type TimedStoryLine, type StoryWords } from '../dossier/story'

type Tellers = {
  readonly [T in RemedyEvent['type']]: (
    event: Extract<RemedyEvent, { readonly type: T }>,
    way: RemedyWay,
  ) => StoryWords
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('，')

const decision = (
  way: RemedyWay,
  { result, decidedOn, documentNumber, summary, duty }: RemedyDecision,
): string =>
  joined(
    remedyResultText(way, result),
    formatChineseDate(decidedOn),
    documentNumber,
    summary,
    duty === null ? '' : `最迟${formatChineseDate(duty.dueOn)}履行：${duty.what}`,
  )

const TELLERS: Tellers = {
  entered: ({ facts }) => [
    '登记',
    joined(REMEDY_WAY_TEXTS[facts.way], facts.organ, `${formatChineseDate(facts.receivedOn)}收到`),
  ],
  amended: ({ reason }) => ['更正登记', reason],
  answered: ({ answeredOn, documentNumber, note }) => [
    '答复（答辩）',
    joined(formatChineseDate(answeredOn), documentNumber, note),
  ],
  hearing_set: ({ heldOn, note }) => ['开庭、听证', joined(formatChineseDate(heldOn), note)],
  result_recorded: (event, way) => ['结果', decision(way, event.decision)],
  result_changed: (event, way) => ['更正结果', joined(decision(way, event.decision), event.reason)],
  carried_out: ({ doneOn, note }) => ['履行', joined(formatChineseDate(doneOn), note)],
  struck_out: ({ reason }) => ['撤销登记', reason],
}

/**
 * An entry's story for the desk, oldest first.
 * @example remedyStory(events).at(-1)?.title // '结果'
 */
export const remedyStory = (events: readonly RemedyEvent[]): readonly TimedStoryLine[] => {
  const [first] = events
  const way = first?.type === 'entered' ? first.facts.way : 'report'
  return events.map((event) =>
    timedStoryLine(
      event,
      (TELLERS[event.type] as (event: RemedyEvent, way: RemedyWay) => StoryWords)(event, way),
    ),
  )
}
