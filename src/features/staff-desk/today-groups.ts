import type { DeskCases, DeskCasesPage, TodayGroup, TodayView } from '@/contract/desk-today'

export interface TodaySection {
  readonly group: TodayGroup
  readonly title: string
  readonly tone: 'plain' | 'red' | 'amber'
  readonly page: DeskCasesPage
}

const ORDER: readonly Omit<TodaySection, 'page'>[] = [
  { group: 'toApprove', title: '待我审批', tone: 'amber' },
  { group: 'overdue', title: '已超期', tone: 'red' },
  { group: 'soon', title: '3 日内到期或待确认', tone: 'amber' },
  { group: 'waitingForOthers', title: '等别人', tone: 'plain' },
  { group: 'later', title: '还有时间', tone: 'plain' },
  { group: 'closedRecently', title: '最近办结', tone: 'plain' },
]

export const WHOSE_TABS = [
  { value: 'all', text: '全部' },
  { value: 'mine', text: '我承办的' },
  { value: 'nobodys', text: '没人领办的' },
] as const

/** Sections of 今天 by urgency; empty ones are left out. */
export const todaySections = (cases: DeskCases): readonly TodaySection[] =>
  ORDER.map((section) => ({ ...section, page: cases[section.group] })).filter(({ page }) => page.count > 0)

/** The four numbers at the head of the page. */
export const todayFigures = ({ figures }: TodayView) =>
  [
    { group: 'overdue', words: '已超期', count: figures.overdue, tone: 'red' },
    { group: 'soon', words: '3 日内到期或待确认', count: figures.soon, tone: 'amber' },
    { group: 'waitingForOthers', words: '等别人', count: figures.waitingForOthers, tone: 'blue' },
    { group: 'toApprove', words: '待我审批', count: figures.toApprove, tone: 'blue' },
  ] as const

/** Whether anything waits for someone. */
export const nothingOpen = ({ cases }: TodayView): boolean =>
  todaySections(cases).every((section) => section.group === 'closedRecently')
