import { useQuery } from '@tanstack/react-query'
import { AttachmentList } from '@/components/case/attachment-list'
import { listCaseAttachments, readCaseAttachment } from '@/contract/attachments'
import type { StaffComplaintView } from '@/contract/complaints'
import { useAttachmentFiles } from '@/services/use-attachment-files'
import { staffCall } from '../staff-call'
import { STAFF } from '../staff-keys'

type Props = { readonly view: StaffComplaintView }

/** Photos and the voice note of a letter; opening one is recorded. */
export function LetterAttachments({ view: { id, attachments } }: Props) {
  const query = useQuery({
    queryKey: [STAFF, 'attachments', id],
    queryFn: () => staffCall(listCaseAttachments, { id }),
    enabled: attachments.length > 0,
  })
  const files = useAttachmentFiles(readCaseAttachment, (file) => ({ id: file }))
  return <AttachmentList attachments={query.data?.attachments ?? []} {...files} />
}
