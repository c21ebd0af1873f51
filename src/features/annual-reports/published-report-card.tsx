import { OutcomeBars } from '../../components/case/outcome-bars'
import { FileButtons } from '../../components/sending/file-buttons'
import { Section } from '../../components/ui/section'
import type { DocumentView } from '../../contract/document-view'
import { downloadPublishedReport, type ReportFormat } from '../../contract/report-files'
import { saveFile } from '../../services/save-file'
import { usePublishedReport } from './use-published-report'

type Props = { readonly document: DocumentView }

/** Kinds of files with what each button says. */
export const PUBLISHED_REPORT_FILES: readonly (readonly [format: ReportFormat, text: string])[] = [
  ['pdf', '下载 PDF'],
  ['docx', '下载 Word'],
  ['xlsx', '下载 Excel 表'],
  ['json', '下载 JSON 数据'],
]

/** An annual report to look at and to take along; nothing for any other document. */
export function PublishedReportCard({ document }: Props) {
  const report = usePublishedReport(document)
  if (report === undefined) return null
  const id = String(report.year)
  return (
    <Section title={`${id}年的申请和报告文件`}>
      <OutcomeBars totals={report.outcomes} />
      <FileButtons
        files={PUBLISHED_REPORT_FILES}
        busyText="正在取文件…"
        onSave={(format) => saveFile(downloadPublishedReport, { id, format }, { kind: format })}
      />
    </Section>
  )
}
