import type { SurveyResultView } from '../../contract/surveys'
import type { SurveyGroup } from '../../domain/survey/answer-box'
import { BAND_TEXTS, BANDS, GRADE_TEXTS, GRADES, QUESTION_WORDS } from '../../domain/survey/questions'
import {
  contentOf,
  contentPercent,
  type ShownGrades,
  type ShownGroup,
} from '../../domain/survey/shown-result'
import type { Bar } from '../ui/bar-list'

/** What is drawn of a result. */
export type DrawnResult = Pick<SurveyResultView, 'questions' | 'result'>

/** The result of an earlier year, to compare with. */
export type EarlierResult = DrawnResult & { readonly year: number }

const percentOf = (shown: ShownGrades | undefined): number | null => {
  const content = contentOf(shown)
  return content === null ? null : contentPercent(content)
}

const nowText = (shown: ShownGrades | undefined): string => {
  const content = contentOf(shown)
  if (content !== null) return `${contentPercent(content)}%（${content.of} 人里 ${content.content} 人）`
  return shown?.kind === 'steps' ? '没有人能评价' : '人少，不单列'
}

/** One bar a question: how many of those who could tell were content. */
export const contentBars = ({ questions, result }: DrawnResult, group: SurveyGroup): readonly Bar[] =>
  questions.map((question) => {
    const shown = result[group].questions[question]
    return {
      label: QUESTION_WORDS[question].name,
      value: percentOf(shown) ?? 0,
      text: nowText(shown),
    }
  })

const movedText = (from: number, to: number): string => {
  const points = Math.abs(to - from)
  return `${from}% → ${to}%${points === 0 ? '，没变' : `，${to > from ? '多' : '少'} ${points} 点`}`
}

/** How it was in the earlier year and how it is now, for each question of which both can be told. */
export const comparedFacts = (
  { questions, result }: DrawnResult,
  group: SurveyGroup,
  earlier: EarlierResult,
): readonly { readonly name: string; readonly value: string }[] =>
  questions.flatMap((question) => {
    const from = percentOf(earlier.result[group].questions[question])
    const to = percentOf(result[group].questions[question])
    if (from === null || to === null) return []
    return [{ name: QUESTION_WORDS[question].name, value: movedText(from, to) }]
  })

const bar = (label: string, value: number | null): readonly Bar[] =>
  value === null ? [] : [{ label, value, text: `${value} 人` }]

/** One bar a grade, as far as they are told; what is kept back is one bar where its sum is told. */
export const gradeBars = (shown: ShownGrades): readonly Bar[] => {
  if (shown.kind === 'steps') return GRADES.flatMap((grade) => bar(GRADE_TEXTS[grade], shown.parts[grade]))
  return [
    ...BANDS.flatMap((band) => bar(BAND_TEXTS[band], shown.parts[band])),
    ...bar('其余几项合计', shown.keptBack),
  ]
}

const answeredText = ({ answered }: ShownGroup): string =>
  answered === null ? '不到 3 人' : `${answered} 人`

/** How many were asked and how many answered: what the figures are figures of. */
export const turnoutText = (group: SurveyGroup, shown: ShownGroup): string => {
  const { asked, answered } = shown
  if (group === 'open') return `自己来答的：${answeredText(shown)}`
  if (asked === null) return '抽签邀请的：没有邀请'
  const rate = answered === null ? '' : `（${Math.floor((answered / asked) * 100)}%）`
  return `抽签邀请了 ${asked} 人：${answeredText(shown)}答了${rate}`
}

/** Whether there is such a group: nobody was invited where nobody could answer as invited. */
export const isThere = (group: SurveyGroup, { asked, answered }: ShownGroup): boolean =>
  group === 'open' || asked !== null || answered !== 0

/** Whether anything of a group is told besides how many there were. */
export const saysSomething = ({ answered }: ShownGroup): boolean => answered !== null && answered > 0
