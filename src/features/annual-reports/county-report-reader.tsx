import type { ReactNode } from 'react'
import { OutcomeBars } from '../../components/case/outcome-bars'
import { dayInFull } from '../../components/case/day-words'
import { FileButtons } from '../../components/sending/file-buttons'
import { Card } from '../../components/ui/card'
import { Expander } from '../../components/ui/expander'
import { FactList } from '../../components/ui/fact-list'
import { Heading } from '../../components/ui/heading'
import { Notice } from '../../components/ui/notice'
import { Section } from '../../components/ui/section'
import { Words } from '../../components/ui/words'
import {
  downloadPublishedCountyReport,
  type CountyReportVersionView,
  type PublishedCountyReport,
} from '../../contract/county-reports'
import { outcomeTotals } from '../../domain/annual-report/outcome-totals'
import { saveFile } from '../../services/save-file'
import { PUBLISHED_REPORT_FILES } from './published-report-card'

type Props = {
  readonly view: PublishedCountyReport
  /** The words and tables, drawn by the room of documents. */
  readonly text: ReactNode
}

function Version({ id, of }: { readonly id: string; readonly of: CountyReportVersionView }) {
  const { version, on, hash, reason } = of
  return (
    <Expander title={`第 ${version} 版，${dayInFull(on)}公开`}>
      {reason !== '' && <Words>{`更正：${reason}`}</Words>}
      <Words size="small" tone="muted">{`JSON 文件的 SHA-256：${hash}`}</Words>
      <FileButtons
        files={PUBLISHED_REPORT_FILES}
        busyText="正在取文件…"
        onSave={(format) =>
          saveFile(downloadPublishedCountyReport, { id, version: String(version), format }, { kind: format })
        }
      />
    </Expander>
  )
}

/** The county's annual report as everybody reads it: what it lacks and what was corrected since stands first. */
export function CountyReportReader({ view, text }: Props) {
  const { year, title, report, leftOut, since, versions } = view
  const live = versions[0]
  return (
    <>
      <Heading level={1}>{title}</Heading>
      {since.length > 0 && (
        <Notice tone="amber" title="公开以后有变化，本报告将更正">
          {since.map((line) => (
            <Words key={line}>{line}</Words>
          ))}
        </Notice>
      )}
      {leftOut.length > 0 && (
        <Notice>{`公开时 ${leftOut.join('、')} 还没有公开报告，没有计入，也不当作 0。`}</Notice>
      )}
      {live !== undefined && (
        <Card>
          <FactList
            facts={[
              { name: '版本', value: `第 ${live.version} 版` },
              { name: '公开日期', value: dayInFull(live.on) },
              { name: '校验值', value: live.hash },
            ]}
          />
        </Card>
      )}
      <OutcomeBars totals={outcomeTotals(report.tables)} />
      {text}
      <Section title="各个版本和文件">
        {versions.map((each) => (
          <Version key={each.version} id={String(year)} of={each} />
        ))}
      </Section>
    </>
  )
}
