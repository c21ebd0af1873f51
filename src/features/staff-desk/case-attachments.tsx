import { useQuery } from '@tanstack/react-query'
import { AttachmentList } from '@/components/case/attachment-list'
import { Button } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { Notice } from '@/components/ui/notice'
import { TextLink } from '@/components/ui/text-link'
import { listCaseAttachments, readCaseAttachment } from '@/contract/attachments'
import { FILE_SOURCES } from '@/services/choose-files'
import { open } from '@/services/navigate'
import { useAttachmentFiles } from '@/services/use-attachment-files'
import { staffCall } from './staff-call'
import { STAFF } from './staff-keys'
import { STAFF_PAGES } from './staff-pages'
import { useAttaching } from './use-attaching'

type Props = {
  readonly id: string
  readonly seq: number
}

const PAGED: readonly string[] = ['pdf', 'jpeg', 'png']

/** What is attached to a case; opening one is an entry that the applicant can see. Records can be given in part. */
export function CaseAttachments({ id, seq }: Props) {
  const query = useQuery({
    queryKey: [STAFF, 'attachments', id, seq],
    queryFn: () => staffCall(listCaseAttachments, { id }),
  })
  const files = useAttachmentFiles(readCaseAttachment, (file) => ({ id: file }))
  const { progress, failure, attach } = useAttaching(id)
  const attachments = query.data?.attachments ?? []
  const records = attachments.filter(({ kind, purpose }) => purpose === 'record' && PAGED.includes(kind))
  return (
    <>
      <AttachmentList attachments={attachments} {...files} />
      {records.map((record) => (
        <TextLink
          key={record.id}
          label={`遮盖${record.name}`}
          onPress={() => open(STAFF_PAGES.redact, { id: record.id })}
        >
          {`遮盖“${record.name}”，部分公开`}
        </TextLink>
      ))}
      {failure !== '' && (
        <Notice tone="red" urgent>
          {failure}
        </Notice>
      )}
      <ButtonRow>
        {FILE_SOURCES.map(({ source, text }) => (
          <Button
            key={source}
            kind="plain"
            label={`上传档案：${text}`}
            busy={progress !== ''}
            busyText={progress}
            onPress={() => attach(source)}
          >
            {`上传档案：${text}`}
          </Button>
        ))}
      </ButtonRow>
    </>
  )
}
