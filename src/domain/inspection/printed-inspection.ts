import { formatChineseDate } from '../calendar/civil-date'
import type { PrintedPart, PrintedReport } from '../annual-report/print/printed-report'
import { CHECK_KEYS, CHECK_RESULT_TEXTS, CHECKS, type CheckKey } from './checks'
import type { InspectionState } from './inspection-at'

const paragraph = (text: string): readonly PrintedPart[] => (text === '' ? [] : [{ kind: 'paragraph', text }])

/** A text after its name; '' for nothing. */
const named = (name: string, text: string): string => (text === '' ? '' : `${name}：${text}`)

const foundOn = (key: CheckKey, { answers, mended }: InspectionState): readonly string[] => {
  const [answer, done] = [answers[key], mended[key]]
  if (answer === undefined) return []
  return [
    named('情况', answer.note),
    answer.mendBy === null ? '' : `最迟${formatChineseDate(answer.mendBy)}改正。`,
    done === undefined ? '' : `${formatChineseDate(done.doneOn)}已改正：${done.note}`,
  ]
}

const lineOf = (key: CheckKey, number: number, state: InspectionState): readonly PrintedPart[] => {
  const { text, article } = CHECKS[key]
  const answer = state.answers[key]
  const result = answer === undefined ? '未填' : CHECK_RESULT_TEXTS[answer.result]
  const texts = [
    `依据：${article}。`,
    named('系统记录', state.signed?.evidence[key] ?? ''),
    ...foundOn(key, state),
  ]
  return [{ kind: 'heading', text: `${number}．${text}：${result}` }, ...texts.flatMap(paragraph)]
}

/**
 * Lines of the list of an inspection. What was signed stays as it was: a line that the list got later isn't in it.
 * @example checkKeysOf(inspectionAt(events))[0] // 'group'
 */
export const checkKeysOf = ({ signed, answers }: InspectionState): readonly CheckKey[] =>
  CHECK_KEYS.filter((key) => signed === null || answers[key] !== undefined)

/**
 * An inspection as it is printed, in the layout of official documents.
 * @example printedInspection(inspectionAt(events), '盏西镇').title // '盏西镇政府信息公开工作检查表'
 */
export const printedInspection = (state: InspectionState, township: string): PrintedReport => {
  const { organ, inspectors, inspectedOn } = state.facts
  return {
    title: `${township}政府信息公开工作检查表`,
    signature: `${organ}　${inspectors}`,
    dateText: formatChineseDate(state.signed?.on ?? inspectedOn),
    parts: [
      ...paragraph(
        `检查单位：${organ}。检查人：${inspectors}。检查日期：${formatChineseDate(inspectedOn)}。`,
      ),
      ...checkKeysOf(state).flatMap((key, at) => lineOf(key, at + 1, state)),
      ...(state.signed === null ? [] : paragraph(`结论：${state.signed.conclusion}`)),
    ],
  }
}
