import { Progress } from '../ui/progress'
import { Stack } from '../ui/stack'
import { TextLink } from '../ui/text-link'
import { Words } from '../ui/words'
import { fileSize } from '../../domain/attachments/file-size'
import type { UploadItem } from '../../services/upload-list'
import { percentOf, stateText } from './upload-words'

type Props = {
  readonly item: UploadItem
  readonly onRetry: () => void
  readonly onRemove: () => void
}

const TONES = { refused: 'red', broken: 'amber', lost: 'amber', done: 'green' } as const

/** One file: what it is, how far it has come, what can be done about it. */
export function UploadLine({ item, onRetry, onRemove }: Props) {
  const tone = item.state === 'waiting' || item.state === 'sending' ? 'muted' : TONES[item.state]
  const isUnderWay = item.state === 'sending' || item.state === 'broken'
  return (
    <Stack>
      <Words>
        {item.name}（{fileSize(item.size)}）
      </Words>
      {isUnderWay && (
        <Progress done={percentOf(item) / 100} label={`${item.name} 已传 ${percentOf(item)}%`} />
      )}
      <Words size="small" tone={tone}>
        {stateText(item)}
      </Words>
      <Stack across>
        {item.state === 'broken' && (
          <TextLink acts label={`接着传${item.name}`} onPress={onRetry}>
            接着传
          </TextLink>
        )}
        <TextLink acts label={`删去${item.name}`} onPress={onRemove}>
          删去
        </TextLink>
      </Stack>
    </Stack>
  )
}
