import { ListGroup } from '../../components/ui/list-group'
import { ListRow } from '../../components/ui/list-row'
import { Section } from '../../components/ui/section'
import type { DocumentView } from '../../contract/document-view'
import { kindAndSize } from './files/file-kind'
import { openFile } from './places'

type Props = { readonly document: Pick<DocumentView, 'id' | 'attachments'> }

/** Files that go with a document: what each is and how large, before anything is fetched; each is opened in place. */
export function DocumentFiles({ document: { id, attachments } }: Props) {
  // What is listened to has a player of its own.
  const files = attachments.filter(({ recording }) => !recording)
  if (files.length === 0) return null
  return (
    <Section title={`附件 ${files.length} 个`}>
      <ListGroup label="附件">
        {files.map((file) => (
          <ListRow
            key={file.id}
            icon="document"
            title={file.name}
            note={kindAndSize(file)}
            onPress={() => openFile(id, file.id)}
          />
        ))}
      </ListGroup>
    </Section>
  )
}
