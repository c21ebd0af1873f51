import type { Fact } from '../../components/ui/fact-list'
import type { Bar } from '../../components/ui/bar-list'
import { FATES, FATE_TEXTS, type YearFigures } from '../../domain/timeliness/year-figures'

const days = (count: number): string => `${count} 个工作日`

const fact = (name: string, value: string | null): readonly Fact[] =>
  value === null ? [] : [{ name, value }]

const inTimeText = ({ inTime, late }: YearFigures): string | null => {
  if (inTime !== null && late !== null) {
    const answered = inTime + late
    return answered === 0 ? null : `答复的 ${answered} 件里，${inTime} 件按期，${late} 件过了期限`
  }
  return late === 0 ? '全部按期' : null
}

const withOpen = ({ medianAtLeast, median }: YearFigures): string | null =>
  medianAtLeast === null || medianAtLeast === median ? null : `至少 ${days(medianAtLeast)}`

/** Days that didn't count: corrections, consultations, fees; with most requests there are none. */
const apartText = ({ medianApart, p90Apart }: YearFigures): string | null => {
  if (medianApart === null) return null
  const half = medianApart === 0 ? '一半没有停过' : `一半不超过 ${days(medianApart)}`
  if (p90Apart === null) return half
  return p90Apart === 0 ? '九成没有停过' : `${half}，九成不超过 ${days(p90Apart)}`
}

/** The speed of a year as names and values; what is kept back isn't among them. */
export const speedFacts = (figures: YearFigures): readonly Fact[] => {
  const { median, p90, oldestOpen } = figures
  return [
    ...fact('一半在', median === null ? null : `${days(median)}以内答复（中位数）`),
    ...fact('九成在', p90 === null ? null : `${days(p90)}以内答复（第90百分位）`),
    ...fact('没答复的也算', withOpen(figures)),
    ...fact('另外不计的', apartText(figures)),
    ...fact('按期', inTimeText(figures)),
    ...fact('最久没答复', oldestOpen === null ? null : `已经 ${days(oldestOpen)}`),
  ]
}

/** What became of the requests, as bars; small numbers stand together in one. */
export const fateBars = ({ fates }: YearFigures): readonly Bar[] => {
  const shown = FATES.flatMap((fate) => {
    const value = fates.parts[fate]
    return value === null || value === 0 ? [] : [{ label: FATE_TEXTS[fate], value, text: `${value} 件` }]
  })
  const { keptBack } = fates
  if (keptBack === null) return shown
  const names = FATES.filter((fate) => fates.parts[fate] === null).map((fate) => FATE_TEXTS[fate])
  return [...shown, { label: `${names.join('、')}（合计）`, value: keptBack, text: `${keptBack} 件` }]
}

/** How many came in, and why no more is said where it isn't. */
export const receivedText = ({ fates }: YearFigures): string => {
  if (fates.total === 0) return '这一年没有收到申请。'
  if (fates.total === null) return '收到的不到 3 件。件数太少，分开列会认出人，所以不列。'
  const all = `收到 ${fates.total} 件。`
  return fateIsHidden(fates.parts) ? `${all}有的类不到 3 件，分开列会认出人，所以不列。` : all
}

const fateIsHidden = (parts: YearFigures['fates']['parts']): boolean =>
  FATES.every((fate) => parts[fate] === null)
