import { FileButtons } from '@/components/sending/file-buttons'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import { downloadBoardNotice } from '@/contract/board-notice'
import type { NoticeForm } from '@/domain/catalogue/board-notice'
import { PageLink } from './page-link'
import { PageCode } from './page-code'
import { saveFile } from '@/services/save-file'

type Props = { readonly documentId: string }

const SHEETS: readonly (readonly [form: NoticeForm, text: string])[] = [
  ['short', '便民版：一张 A4，写明白话和二维码'],
  ['full', '全文：公文版式，有页码和二维码'],
]

/** The notice for the board, as files to print. */
export function NoticeSheets({ documentId }: Props) {
  return (
    <>
      <Section title="公示栏张贴件">
        <Words size="small" tone="muted">
          打印出来贴到公示栏，群众扫码能看到全文、附件和解读。
        </Words>
        <FileButtons
          files={SHEETS}
          busyText="正在排版…"
          onSave={(form) => saveFile(downloadBoardNotice, { id: documentId, form }, { kind: 'pdf' })}
        />
      </Section>
      <Section title="链接">
        <PageLink kind="document" id={documentId} />
      </Section>
      <Section title="只要一个码">
        <PageCode kind="document" id={documentId} />
      </Section>
    </>
  )
}
