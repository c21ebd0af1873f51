import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import { downloadBoardNotice } from '@/contract/board-notice'
import type { NoticeForm } from '@/domain/catalogue/board-notice'
import { saveFile } from '@/services/save-file'
import { useSavingFile } from '@/services/use-saving-file'
import { ButtonStack } from '../button-stack'

type Props = { readonly documentId: string }

const SHEETS: readonly (readonly [form: NoticeForm, text: string])[] = [
  ['short', '便民版：一张 A4，写明白话和二维码'],
  ['full', '全文：公文版式，有页码和二维码'],
]

/** The notice for the board, as files to print. */
export function NoticeSheets({ documentId }: Props) {
  const { busy, failure, save } = useSavingFile<NoticeForm>()
  return (
    <Section title="公示栏张贴件">
      <Words size="small" tone="muted">
        打印出来贴到公示栏，群众扫码能看到全文、附件和解读。
      </Words>
      {failure !== '' && (
        <Notice tone="red" urgent>
          {failure}
        </Notice>
      )}
      <ButtonStack>
        {SHEETS.map(([form, text]) => (
          <Button
            key={form}
            kind="ghost"
            onPress={() =>
              save(form, () => saveFile(downloadBoardNotice, { id: documentId, form }, { kind: 'pdf' }))
            }
            busy={busy === form}
            busyText="正在排版…"
          >
            {text}
          </Button>
        ))}
      </ButtonStack>
    </Section>
  )
}
