import { useQuery } from '@tanstack/react-query'
import { AttachmentList } from '../../components/case/attachment-list'
import { listMyAttachments, readMyAttachment } from '../../contract/attachments'
import { call } from '../../services/api'
import { withSession } from '../../services/session'
import { useAttachmentFiles } from '../../services/use-attachment-files'
import { MINE } from './queries'

type Props = {
  readonly id: string
  readonly seq: number
}

/** What I sent along, and what I was given with the reply. */
export function MyAttachments({ id, seq }: Props) {
  const query = useQuery({
    queryKey: [MINE, 'attachments', id, seq],
    queryFn: () => withSession(() => call(listMyAttachments, { id })),
  })
  const files = useAttachmentFiles(readMyAttachment, (file) => ({ id: file }))
  return <AttachmentList attachments={query.data?.attachments ?? []} {...files} />
}
