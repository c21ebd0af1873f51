import type { ContentBlock, PublicationContent } from '../publication/content'
import { emptyContent } from '../publication/content'
import type { AnnualReport, ReportChapter } from './annual-report'
import type { ReportEvent } from './events'
import type { ReportTable } from './report-table'
import { timedStoryLine, type TimedStoryLine } from '../dossier/story'

/** What stands where nobody knows a figure: a blank would be read as 0. */
const UNKNOWN = '—'
const asText = (value: number | null): string => (value === null ? UNKNOWN : String(value))

const headed = (groups: readonly string[], label: string): string => [...groups, label].join(' ')

/** One row and many columns: a row for each group of columns, so that it fits a phone and a page. */
const turned = ({ columns, rows }: ReportTable): readonly (readonly string[])[] => {
  const groups = [...new Set(columns.map(({ groups: above }) => above.join(' ')))]
  const labels = [...new Set(columns.map(({ label }) => label))]
  const cells = rows[0]?.cells ?? []
  const at = (group: string, label: string): string => {
    const place = columns.findIndex((each) => each.groups.join(' ') === group && each.label === label)
    return asText(cells[place]?.value ?? null)
  }
  return [['', ...labels], ...groups.map((group) => [group, ...labels.map((label) => at(group, label))])]
}

const asGrid = (table: ReportTable): readonly (readonly string[])[] => {
  if (table.rows.length === 1 && table.columns.length > 5) return turned(table)
  return [
    ['', ...table.columns.map(({ groups, label }) => headed(groups.slice(1), label))],
    ...table.rows.map(({ groups, label, cells }) => [
      headed(groups, label),
      ...cells.map(({ value }) => asText(value)),
    ]),
  ]
}

const blocksOf =
  ({ tables }: AnnualReport) =>
  ({ number, title, text, tables: keys }: ReportChapter): readonly ContentBlock[] => [
    { kind: 'heading', level: 2, text: `${number}、${title}` },
    ...(text ?? '')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({ kind: 'paragraph', text: line.trim() }) as const),
    ...tables
      .filter(({ key }) => keys.includes(key))
      .flatMap((table): readonly ContentBlock[] => [
        { kind: 'paragraph', text: table.title },
        { kind: 'table', rows: asGrid(table) },
      ]),
  ]

/**
 * The report as a piece for the publishing desk, under 政府信息公开年报.
 * Source: Regulation (2019) Art. 49 (published by the agency itself), 50.
 * @example reportContent(report, '盏西镇人民政府').columnId // 'annual_reports'
 */
export const reportContent = (report: AnnualReport, issuer: string, correction = ''): PublicationContent => ({
  ...emptyContent(issuer),
  title: `${report.tenantName}${report.year}年政府信息公开工作年度报告`,
  columnId: 'annual_reports',
  summary: `${report.year}年1月1日至12月31日${report.tenantName}政府信息公开工作情况。`,
  blocks: [
    {
      kind: 'paragraph',
      text: `本报告数据统计期限为${report.year}年1月1日至12月31日。没有填报的数记“${UNKNOWN}”。`,
    },
    ...(correction === '' ? [] : [{ kind: 'paragraph', text: `更正：${correction}` } as const]),
    ...report.chapters.flatMap(blocksOf(report)),
  ],
})

const toldOf = (event: ReportEvent, labelOf: (key: string) => string): readonly [string, string] => {
  switch (event.type) {
    case 'begun':
      return ['开始编制', '']
    case 'figure_entered':
      return [
        `填“${labelOf(event.key)}”`,
        `${event.value}，来源：${event.source}${event.reason === '' ? '' : `；更正：${event.reason}`}`,
      ]
    case 'figure_removed':
      return [`撤掉“${labelOf(event.key)}”`, event.reason]
    case 'chapter_written':
      return ['写一章', `${event.text.length}字`]
    case 'handed_over':
      return event.reason === '' ? ['送审', ''] : ['送审更正', event.reason]
  }
}

/**
 * The story of a report for the desk, oldest first, by role and never by name.
 * @example reportStory(events, labelOf).at(-1)?.title // '送审'
 */
export const reportStory = (
  events: readonly ReportEvent[],
  labelOf: (key: string) => string,
): readonly TimedStoryLine[] => events.map((event) => timedStoryLine(event, toldOf(event, labelOf)))
