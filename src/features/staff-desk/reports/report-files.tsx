import { Button } from '@/components/ui/button'
import { Expander } from '@/components/ui/expander'
import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words'
import { downloadReport, type ReportFormat } from '@/contract/report-files'
import { saveFile } from '@/services/save-file'
import { useSavingFile } from '@/services/use-saving-file'
import { ButtonStack } from '../button-stack'

type Props = { readonly id: string }

const FILES: readonly (readonly [format: ReportFormat, text: string])[] = [
  ['docx', 'Word 文档，公文版式'],
  ['pdf', 'PDF，公文版式'],
  ['xlsx', 'Excel，只有表'],
  ['json', 'JSON，给其他系统用'],
]

/** The report as it stands now, as files: to print, to hand to the county, to check by hand. */
export function ReportFiles({ id }: Props) {
  const { busy, failure, save } = useSavingFile<ReportFormat>()
  return (
    <Expander title="下载这份报告">
      <Words size="small" tone="muted">
        按现在的记录生成，还没有公开的只供内部核对。
      </Words>
      {failure !== '' && (
        <Notice tone="red" urgent>
          {failure}
        </Notice>
      )}
      <ButtonStack>
        {FILES.map(([format, text]) => (
          <Button
            key={format}
            kind="ghost"
            onPress={() => save(format, () => saveFile(downloadReport, { id, format }, { kind: format }))}
            busy={busy === format}
            busyText="正在生成…"
          >
            {text}
          </Button>
        ))}
      </ButtonStack>
    </Expander>
  )
}
