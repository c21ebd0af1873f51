import { useState } from 'react'
import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import { readPublicationFile } from '@/contract/piece-files'
import type { PieceFile, PublicationView } from '@/contract/publications'
import { fileSize } from '@/domain/attachments/file-size'
import { asApiError } from '@/services/api-error'
import { saveFile } from '@/services/save-file'

type Props = { readonly view: PublicationView }

/** The files a piece was written from; they stay at the desk. */
export function PieceOriginals({ view }: Props) {
  const [failure, setFailure] = useState('')
  const openFile = async ({ id: file, kind }: PieceFile): Promise<void> => {
    setFailure('')
    try {
      await saveFile(readPublicationFile, { id: view.id, file }, { kind })
    } catch (thrown) {
      setFailure(asApiError(thrown).userMessage)
    }
  }
  if (view.files.length === 0) return null
  return (
    <Section title={`原件（${view.files.length}）`} level={3}>
      <Words size="small" tone="muted">
        原件只留在办公后台，不会公开。请对照原件核对下面的稿件。
      </Words>
      <ListGroup>
        {view.files.map((file) => (
          <ListRow
            key={file.id}
            title={file.name}
            note={`${file.kindText}，${fileSize(file.size)}`}
            onPress={() => void openFile(file)}
          />
        ))}
      </ListGroup>
      {failure !== '' && <Words tone="red">{failure}</Words>}
    </Section>
  )
}
