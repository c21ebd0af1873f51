import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Words } from '@/components/ui/words'
import { fileSize } from '@/domain/attachments/file-size'
import { LANGUAGE_LABELS, lengthInWords } from '@/domain/attachments/recordings'
import type { PieceAttachment as Attachment } from '@/domain/publication/content'
import { stopSound, usePlayback } from '@/services/playback'
import { ButtonStack } from '@/components/ui/button-stack'
import type { useOpeningFile } from './use-opening-file'
import type { usePieceAttachments } from './use-piece-attachments'

type Props = {
  readonly file: Attachment
  readonly opening: ReturnType<typeof useOpeningFile>
  readonly files: ReturnType<typeof usePieceAttachments>
  readonly mayEdit: boolean
}

const stateInWords = ({ personal, isUnread, recording }: Attachment): string => {
  if (personal.length > 0) return `查到 ${personal.length} 处个人信息：${personal.join('、')}`
  if (recording !== undefined) return '录音机器听不了，请从头听一遍，核对有没有个人信息'
  return isUnread ? '图片或扫描件，机器读不了，请打开逐页核对有没有个人信息' : '已检查，没有查到个人信息'
}

const spokenInWords = ({ recording }: Attachment): string => {
  if (recording === undefined) return ''
  const { language, speaker, seconds } = recording
  return `${LANGUAGE_LABELS[language]}${speaker === '' ? '' : `，${speaker} 读`}，${lengthInWords(seconds)}，`
}

/** One file that goes out with a piece: what was found in it, opened, taken out. */
export function PieceAttachment({ file, opening, files, mayEdit }: Props) {
  const { id, kind } = usePlayback()
  const isHeard = id === file.id && kind === 'playing'
  const tone = file.personal.length > 0 ? 'red' : 'muted'
  return (
    <Card tone={tone === 'red' ? 'red' : 'plain'}>
      <Words strong>{file.name}</Words>
      <Words size="small" tone={tone}>
        {`${spokenInWords(file)}${fileSize(file.size)}，${stateInWords(file)}`}
      </Words>
      <ButtonStack>
        {isHeard ? (
          <Button kind="ghost" label={`停止播放${file.name}`} onPress={stopSound}>
            正在播放，按一下停止
          </Button>
        ) : (
          <Button
            kind="ghost"
            label={`${file.recording === undefined ? '打开' : '听'}${file.name}`}
            onPress={() => opening.open(file.id, file.kind)}
            busy={opening.busy === file.id}
          >
            {file.recording === undefined ? '打开' : '从头听'}
          </Button>
        )}
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
  )
}
