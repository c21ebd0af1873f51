import { Button } from '../../components/ui/button'
import { ButtonRow } from '../../components/ui/button-row'
import { Card } from '../../components/ui/card'
import { Notice } from '../../components/ui/notice'
import { Words } from '../../components/ui/words'
import type { MyCaseView } from '../../contract/case-view'
import { downloadReconsiderationApplication, type LetterFileFormat } from '../../contract/letters'
import { saveFile } from '../../services/save-file'
import { useSavingFile } from '../../services/use-saving-file'

type Props = { readonly case: MyCaseView }

const FORMATS: readonly (readonly [LetterFileFormat, string])[] = [
  ['docx', '下载 Word'],
  ['pdf', '下载 PDF'],
]

/** The application for reconsideration, filled in as far as the case goes, while there is time to apply. */
export function ReconsiderationApplication({ case: view }: Props) {
  const { busy, failure, save } = useSavingFile<LetterFileFormat>()
  const saveAs = (format: LetterFileFormat) =>
    saveFile(downloadReconsiderationApplication, { id: view.caseId, format }, { kind: format })
  const remedy = view.remedies.find(({ kind }) => kind === 'reconsideration')
  const lastDay = remedy?.applyBy?.dueOn ?? null
  if (remedy === undefined || lastDay === null || view.today > lastDay) return null
  return (
    <Card>
      <Words strong>行政复议申请书（已替您填好）</Words>
      <Words>
        {`您的信息、${view.office.township}人民政府和这件申请的经过已经填好。请写上您的理由，签名，写日期，交给${remedy.body}。`}
      </Words>
      {failure !== '' && <Notice title="没有取到申请书">{failure}</Notice>}
      <ButtonRow>
        {FORMATS.map(([format, text]) => (
          <Button
            key={format}
            kind="ghost"
            label={`${text} 行政复议申请书`}
            busy={busy === format}
            onPress={() => save(format, () => saveAs(format))}
          >
            {text}
          </Button>
        ))}
      </ButtonRow>
      <Words size="small" tone="muted">
        依据：《行政复议法》第二十条、第二十二条，《行政复议法实施条例》第十九条
      </Words>
    </Card>
  )
}
