import { dayInFull } from '@/components/case/day-words'
import { Card } from '@/components/ui/card'
import { Heading } from '@/components/ui/heading'
import { Tag, type TagTone } from '@/components/ui/tag'
import { Words } from '@/components/ui/words'
import type { ReportSummary } from '@/contract/annual-reports'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'
import { OlderYear } from './older-year'

const toneOf = ({ status, isOverdue, needsCorrection }: ReportSummary): TagTone => {
  if (isOverdue) return 'red'
  if (needsCorrection) return 'amber'
  return status === 'published' ? 'green' : 'blue'
}

/** What is said of a year, e.g. its last day. */
export const reportNote = ({ dueOn, isYearOver, isOverdue, needsCorrection }: ReportSummary): string => {
  if (needsCorrection) return '记录有变动，和已公开的报告不一致，要更正。'
  if (!isYearOver) return '本年还没有结束，数字天天在变，先看看。'
  if (dueOn === null) return '已经公开。'
  return isOverdue ? `已过最后一日 ${dayInFull(dueOn)}` : `最迟 ${dayInFull(dueOn)} 公开`
}

/** Annual reports, the newest first. */
export function ReportYears({ reports }: { readonly reports: readonly ReportSummary[] }) {
  return (
    <>
      <Heading level={1}>年度报告</Heading>
      <Words tone="muted">数字由系统从办件和文件里数出来，点开每个数都能看到数的是哪些。</Words>
      {reports.map((report) => (
        <Card
          key={report.id}
          onPress={() => open(STAFF_PAGES.report, { id: report.id })}
          label={`${report.year}年，${report.statusText}`}
        >
          <Tag tone={toneOf(report)}>{report.statusText}</Tag>
          <Words strong>{`${report.year}年政府信息公开工作年度报告`}</Words>
          <Words size="small" tone={report.isOverdue ? 'red' : 'muted'}>
            {reportNote(report)}
          </Words>
        </Card>
      ))}
      <OlderYear before={Math.min(...reports.map(({ year }) => year))} />
    </>
  )
}
