import type { DeskSummary } from '@/contract/staff-cases'
import type { TodayView } from '@/contract/staff-cases'
import type { TodayGroup } from './case-words'

export interface TodaySection {
  readonly group: TodayGroup
  readonly title: string
  readonly tone: 'plain' | 'red' | 'amber'
  readonly cases: readonly DeskSummary[]
}

const ORDER: readonly Omit<TodaySection, 'cases'>[] = [
  { group: 'toApprove', title: '待我审批', tone: 'amber' },
  { group: 'overdue', title: '已超期', tone: 'red' },
  { group: 'soon', title: '3 日内到期或待确认', tone: 'amber' },
  { group: 'waitingForOthers', title: '等别人', tone: 'plain' },
  { group: 'later', title: '还有时间', tone: 'plain' },
  { group: 'closedRecently', title: '最近办结', tone: 'plain' },
]

/** Whose cases 今天 shows. */
export type Whose = 'all' | 'mine' | 'nobodys'

export const WHOSE_TABS = [
  { value: 'all', text: '全部' },
  { value: 'mine', text: '我承办的' },
  { value: 'nobodys', text: '没人领办的' },
] as const

const BELONGS: Readonly<Record<Whose, (summary: DeskSummary) => boolean>> = {
  all: () => true,
  mine: ({ isMine }) => isMine,
  nobodys: ({ handler, repliedOn }) => handler === '' && repliedOn === null,
}

/** Sections of 今天 by urgency; a case stands in the first that claims it, empty ones are left out. */
export const todaySections = (view: TodayView, whose: Whose = 'all'): readonly TodaySection[] => {
  const seen = new Set<string>()
  const sections: TodaySection[] = []
  for (const section of ORDER) {
    const cases = view[section.group].filter((summary) => BELONGS[whose](summary) && !seen.has(summary.id))
    for (const summary of cases) seen.add(summary.id)
    if (cases.length > 0) sections.push({ ...section, cases })
  }
  return sections
}

/** The four numbers at the head of the page. */
export const todayFigures = (view: TodayView) =>
  [
    { group: 'overdue', words: '已超期', count: view.overdue.length, tone: 'red' },
    { group: 'soon', words: '3 日内到期或待确认', count: view.soon.length, tone: 'amber' },
    { group: 'waitingForOthers', words: '等别人', count: view.waitingForOthers.length, tone: 'blue' },
    { group: 'toApprove', words: '待我审批', count: view.toApprove.length, tone: 'blue' },
  ] as const

/** Whether anything waits for someone. */
export const nothingOpen = (view: TodayView): boolean =>
  todaySections(view).every((section) => section.group === 'closedRecently')
