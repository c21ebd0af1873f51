import { useState } from 'react'
import { ListGroup } from '../../components/ui/list-group'
import { ListRow } from '../../components/ui/list-row'
import { Notice } from '../../components/ui/notice'
import { Section } from '../../components/ui/section'
import type { DocumentFile, DocumentView } from '../../contract/document-view'
import { readDocumentFile } from '../../contract/read-document-file'
import { fileSize } from '../../domain/attachments/file-size'
import { KIND_FACTS, type AttachmentKind } from '../../domain/attachments/kinds'
import { asApiError } from '../../services/api-error'
import { saveFile } from '../../services/save-file'

type Props = { readonly document: Pick<DocumentView, 'id' | 'attachments'> }

const labelOf = ({ kind }: DocumentFile): string =>
  kind in KIND_FACTS ? KIND_FACTS[kind as AttachmentKind].label : kind.toUpperCase()

/** Files that go with a document: what each is and how large, before anything is fetched. */
export function DocumentFiles({ document: { id, attachments } }: Props) {
  const [busy, setBusy] = useState('')
  const [failure, setFailure] = useState('')
  if (attachments.length === 0) return null
  const open = async ({ id: file, kind }: DocumentFile): Promise<void> => {
    setBusy(file)
    setFailure('')
    try {
      await saveFile(readDocumentFile, { id, file }, kind)
    } catch (thrown) {
      setFailure(asApiError(thrown).userMessage)
    }
    setBusy('')
  }
  return (
    <Section title={`附件 ${attachments.length} 个`}>
      {failure !== '' && (
        <Notice tone="red" urgent>
          {failure}
        </Notice>
      )}
      <ListGroup label="附件">
        {attachments.map((file) => (
          <ListRow
            key={file.id}
            icon="document"
            acts
            title={file.name}
            note={busy === file.id ? '正在打开…' : `${labelOf(file)}，${fileSize(file.size)}`}
            onPress={() => void open(file)}
          />
        ))}
      </ListGroup>
    </Section>
  )
}
