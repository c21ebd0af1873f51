import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { PublicationView } from '@/contract/publications'
import { WORDS_ONLY_KINDS } from '@/domain/attachments/kinds'
import { fileSize } from '@/domain/attachments/file-size'
import type { PieceAttachment } from '@/domain/publication/content'
import { FILE_SOURCES } from '@/services/choose-files'
import { ButtonStack } from '../button-stack'
import { useOpeningFile } from './use-opening-file'
import { usePieceAttachments } from './use-piece-attachments'

type Props = { readonly view: PublicationView }

const stateInWords = ({ personal, isUnread }: PieceAttachment): string => {
  if (personal.length > 0) return `查到 ${personal.length} 处个人信息：${personal.join('、')}`
  return isUnread ? '图片或扫描件，机器读不了，请打开逐页核对有没有个人信息' : '已检查，没有查到个人信息'
}

/** Originals that may be offered as they are: of pages and texts only the words are taken. */
const mayGoOut = (files: PublicationView['files']) =>
  files.filter(({ kind }) => !WORDS_ONLY_KINDS.includes(kind))

/** The files that go out with a piece: opened, added, taken out; each says what was found in it. */
export function PieceAttachments({ view }: Props) {
  const files = usePieceAttachments(view)
  const { attachments } = view.content
  const mayEdit = view.permissions.edit.allowed
  const opening = useOpeningFile(view.id)
  if (attachments.length === 0 && !mayEdit) return null
  const failure = files.failure === '' ? opening.failure : files.failure
  return (
    <Section title={`附件（${attachments.length}）`}>
      {failure !== '' && (
        <Notice tone="red" urgent>
          {failure}
        </Notice>
      )}
      {attachments.map((file) => (
        <Card key={file.id} tone={file.personal.length > 0 ? 'red' : 'plain'}>
          <Words strong>{file.name}</Words>
          <Words size="small" tone={file.personal.length > 0 ? 'red' : 'muted'}>
            {`${fileSize(file.size)}，${stateInWords(file)}`}
          </Words>
          <ButtonStack>
            <Button
              kind="ghost"
              label={`打开${file.name}`}
              onPress={() => opening.open(file.id, file.kind)}
              busy={opening.busy === file.id}
            >
              打开
            </Button>
            {mayEdit && (
              <Button
                kind="plain"
                label={`去掉附件${file.name}`}
                onPress={() => files.detach(file.id)}
                busy={files.busy}
              >
                去掉这个附件
              </Button>
            )}
          </ButtonStack>
        </Card>
      ))}
      {mayEdit && (
        <ButtonStack>
          {FILE_SOURCES.map(({ source, text }) => (
            <Button
              key={source}
              kind="ghost"
              label={`添加附件：${text}`}
              busy={files.busy}
              busyText={files.progress === '' ? '请稍候…' : files.progress}
              onPress={() => files.upload(source)}
            >
              {`添加附件：${text}`}
            </Button>
          ))}
          {mayGoOut(view.files).map(({ id, name }) => (
            <Button key={id} kind="plain" onPress={() => files.attach(id)} busy={files.busy}>
              {`把原件「${name}」作为附件公开`}
            </Button>
          ))}
        </ButtonStack>
      )}
    </Section>
  )
}
