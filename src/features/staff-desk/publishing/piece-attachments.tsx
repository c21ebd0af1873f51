import { useEffect } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import type { PublicationView } from '@/contract/publications'
import { WORDS_ONLY_KINDS } from '@/domain/attachments/kinds'
import { FILE_SOURCES } from '@/services/choose-files'
import { stopSound } from '@/services/playback'
import { ButtonStack } from '@/components/ui/button-stack'
import { AddRecording } from './add-recording'
import { PieceAttachment } from './piece-attachment'
import { useOpeningFile } from './use-opening-file'
import { usePieceAttachments } from './use-piece-attachments'

type Props = { readonly view: PublicationView }

/** Originals that may be offered as they are: of pages and texts only the words are taken. */
const mayGoOut = (files: PublicationView['files']) =>
  files.filter(({ kind }) => !WORDS_ONLY_KINDS.includes(kind))

/** The files that go out with a piece: opened, added, taken out; each says what was found in it. */
export function PieceAttachments({ view }: Props) {
  const files = usePieceAttachments(view)
  const { attachments } = view.content
  const mayEdit = view.permissions.edit.allowed
  const opening = useOpeningFile(view.id)
  useEffect(() => stopSound, [])
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
        <PieceAttachment key={file.id} {...{ file, opening, files, mayEdit }} />
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
      {mayEdit && <AddRecording files={files} />}
    </Section>
  )
}
