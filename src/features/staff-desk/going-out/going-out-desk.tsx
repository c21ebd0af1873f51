import { Button } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import type { BroadcastView } from '@/contract/board-notice'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'
import { BroadcastEditor } from './broadcast-editor'
import { FileUnderItem } from './file-under-item'
import { NoticeSheets } from './notice-sheets'

type Props = {
  readonly documentId: string
  readonly view: BroadcastView
}

/** A published document on its other ways out; each of them is written into the ledger. */
export function GoingOutDesk({ documentId, view }: Props) {
  const { disclosureId } = view
  return (
    <>
      <Heading level={1}>{view.title}</Heading>
      {disclosureId === null && <FileUnderItem documentId={documentId} view={view} />}
      <NoticeSheets documentId={documentId} />
      {disclosureId !== null && (
        <Button kind="plain" onPress={() => open(STAFF_PAGES.disclosure, { id: disclosureId })} leads>
          登记张贴地点，附上照片
        </Button>
      )}
      <BroadcastEditor documentId={documentId} view={view} />
    </>
  )
}
