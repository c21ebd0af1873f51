import { FileButtons } from '@/components/sending/file-buttons'
import { Expander } from '@/components/ui/expander'
import { Words } from '@/components/ui/words'
import { downloadReport, type ReportFormat } from '@/contract/report-files'
import { saveFile } from '@/services/save-file'

type Props = { readonly id: string }

/** Kinds of files with what each is for. */
export const REPORT_FILES: readonly (readonly [format: ReportFormat, text: string])[] = [
  ['docx', 'Word 文档，公文版式'],
  ['pdf', 'PDF，公文版式'],
  ['xlsx', 'Excel，只有表'],
  ['json', 'JSON，给其他系统用'],
]

/** The report as it stands now, as files: to print, to hand to the county, to check by hand. */
export function ReportFiles({ id }: Props) {
  return (
    <Expander title="下载这份报告">
      <Words size="small" tone="muted">
        按现在的记录生成，还没有公开的只供内部核对。
      </Words>
      <FileButtons
        files={REPORT_FILES}
        busyText="正在生成…"
        onSave={(format) => saveFile(downloadReport, { id, format }, { kind: format })}
      />
    </Expander>
  )
}
