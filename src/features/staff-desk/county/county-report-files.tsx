import { FileButtons } from '@/components/sending/file-buttons'
import { Expander } from '@/components/ui/expander'
import { Words } from '@/components/ui/words'
import { downloadCountyReport } from '@/contract/county-reports'
import { saveFile } from '@/services/save-file'
import { REPORT_FILES } from '../reports/report-files'

/** The county's report as it stands now, as files. */
export function CountyReportFiles({ id }: { readonly id: string }) {
  return (
    <Expander title="下载这份报告">
      <Words size="small" tone="muted">
        按各乡镇现在公开的报告生成，还没有公开的只供内部核对。
      </Words>
      <FileButtons
        files={REPORT_FILES}
        busyText="正在生成…"
        onSave={(format) => saveFile(downloadCountyReport, { id, format }, { kind: format })}
      />
    </Expander>
  )
}
