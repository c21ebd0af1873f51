import { Button } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words'
import type { AnnualReportView } from '@/contract/annual-reports'
import { FILE_SOURCES } from '@/services/choose-files'
import { tell } from '@/services/navigate'
import { useReportFileImport } from './use-reports'

type Props = { readonly view: AnnualReportView }

/** The tables of an older report out of its file: what they state is taken over, or nothing is. */
export function ReportFileImport({ view }: Props) {
  const importing = useReportFileImport(view, () => tell('文件里的表已录入，请对照核对'))
  return (
    <>
      <Words size="small" tone="muted">
        有当年报告的 Word、Excel 或者 JSON 文件，选中它，表里的数会自动录入，JSON
        连文字一起；合计和分项对不上的会告诉您，一个数也不录。
      </Words>
      {importing.failure !== '' && (
        <Notice tone="red" urgent>
          {importing.failure}
        </Notice>
      )}
      <ButtonRow>
        {FILE_SOURCES.filter(({ source }) => source !== 'album').map(({ source, text }) => (
          <Button
            key={source}
            kind="ghost"
            label={`从当年报告的文件录入：${text}`}
            busy={importing.progress !== ''}
            busyText={importing.progress}
            onPress={() => importing.begin(source)}
          >
            {text}
          </Button>
        ))}
      </ButtonRow>
    </>
  )
}
