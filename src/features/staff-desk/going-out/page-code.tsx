import { FileButtons } from '@/components/sending/file-buttons'
import { Words } from '@/components/ui/words'
import { downloadPageCode } from '@/contract/board-notice'
import type { CodedKind } from '@/domain/open-data/page-scene'
import { saveFile } from '@/services/save-file'

type Props = { readonly kind: CodedKind; readonly id: string }

const FILES = [['code', '二维码图片，印在公示栏上']] as const

/** A code for a board: of the mini-program where there is one, else of the page on the web. */
export function PageCode({ kind, id }: Props) {
  return (
    <>
      <Words size="small" tone="muted">
        接好了微信小程序的，扫码直接打开小程序；没有接的，打开网页。
      </Words>
      <FileButtons
        files={FILES}
        busyText="正在做码…"
        onSave={() => saveFile(downloadPageCode, { kind, id }, { kind: 'png' })}
      />
    </>
  )
}
