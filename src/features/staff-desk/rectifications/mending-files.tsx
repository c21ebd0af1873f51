import { AttachmentList } from '@/components/case/attachment-list'
import { UploadField } from '@/components/sending/upload-field'
import { Card } from '@/components/ui/card'
import { TextLink } from '@/components/ui/text-link'
import { Words } from '@/components/ui/words'
import { readRectificationFile, type RectificationView } from '@/contract/rectifications'
import { addressesIn } from '@/domain/rectification/addresses-in'
import { copyText } from '@/services/copy-text'
import { tell } from '@/services/navigate'
import { useAttachmentFiles } from '@/services/use-attachment-files'

/** Under which the files of a report that is being written are kept on the device. */
export const mendingFilesOf = (id: string): string => `mending-${id}`

/** Files that go along with a report: they are sent with it, and waited for. */
export function MendingUploads({ id }: { readonly id: string }) {
  return (
    <UploadField
      name={mendingFilesOf(id)}
      title="整改凭证（可以不传）"
      hint="照片、文件、截图都可以，最多 9 个。照片上不要有群众的姓名、证件。"
      most={9}
      waits
    />
  )
}

const copy = async (address: string): Promise<void> =>
  tell((await copyText(address)) ? '网址已复制，粘贴到浏览器里打开' : '没能复制，请抄写网址')

/** What the township shows for what it did: its files, and the addresses that it named. */
export function MendingEvidence({ view: { id, files, mending } }: { readonly view: RectificationView }) {
  const opening = useAttachmentFiles(readRectificationFile, (file) => ({ id, file }))
  return (
    <>
      {addressesIn(mending?.evidence ?? '').map((address) => (
        <Card key={address}>
          <Words size="small">{address}</Words>
          <TextLink acts label={`复制网址 ${address}`} onPress={() => void copy(address)}>
            复制网址
          </TextLink>
        </Card>
      ))}
      <AttachmentList attachments={files} {...opening} />
    </>
  )
}
