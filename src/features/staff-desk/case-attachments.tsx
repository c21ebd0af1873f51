import { useQuery } from '@tanstack/react-query'
import { AttachmentList } from '@/components/case/attachment-list'
import { listCaseAttachments, readCaseAttachment } from '@/contract/attachments'
import { useAttachmentFiles } from '@/services/use-attachment-files'
import { staffCall } from './staff-call'
import { STAFF } from './staff-keys'

type Props = {
  readonly id: string
  readonly seq: number
}

/** What is attached to a case; opening one is an entry that the applicant can see. */
export function CaseAttachments({ id, seq }: Props) {
  const query = useQuery({
    queryKey: [STAFF, 'attachments', id, seq],
    queryFn: () => staffCall(listCaseAttachments, { id }),
  })
  const files = useAttachmentFiles(readCaseAttachment)
  return <AttachmentList attachments={query.data?.attachments ?? []} {...files} />
}
