import type { AttachmentView } from '../../contract/attachments'
import { fileSize } from '../../domain/attachments/file-size'
import { SOUND_KINDS } from '../../domain/attachments/kinds'
import { ListGroup } from '../ui/list-group'
import { ListRow } from '../ui/list-row'
import { Notice } from '../ui/notice'
import { Section } from '../ui/section'

type Props = {
  readonly attachments: readonly AttachmentView[]
  /** The one that is being fetched, '' for none. */
  readonly busy: string
  readonly failure: string
  readonly onOpen: (attachment: AttachmentView) => void
}

const verbOf = ({ kind }: AttachmentView): string => (SOUND_KINDS.includes(kind) ? '听' : '查看')

/** Files of a case, each to be opened or saved; nothing where there are none. */
export function AttachmentList({ attachments, busy, failure, onOpen }: Props) {
  if (attachments.length === 0) return null
  return (
    <Section title="附件" level={3}>
      <ListGroup label="附件">
        {attachments.map((attachment) => (
          <ListRow
            key={attachment.id}
            acts
            title={attachment.name}
            note={`${attachment.purposeText} · ${attachment.kindText} · ${fileSize(attachment.size)}`}
            end={busy === attachment.id ? '正在打开…' : verbOf(attachment)}
            label={`${verbOf(attachment)}${attachment.name}`}
            onPress={() => onOpen(attachment)}
          />
        ))}
      </ListGroup>
      {failure !== '' && (
        <Notice tone="red" urgent>
          {failure}
        </Notice>
      )}
    </Section>
  )
}
