import { readAloud, stopReading, useReadingAloud } from '../../services/read-aloud'
import { ToolButton } from './tool-button'

type Props = {
  /** What is read, so that a page knows its own. */
  readonly id: string
  readonly texts: () => readonly string[]
}

/** Has a document or a file read out, or silences it. */
export function ReadAloudButton({ id, texts }: Props) {
  const { kind, id: read } = useReadingAloud()
  const on = (kind === 'reading' || kind === 'paused') && read === id
  const press = () => (on ? stopReading() : readAloud(id, texts()))
  return (
    <ToolButton id="read-aloud" icon="sound" on={on} onPress={press} label={on ? '停止朗读' : '朗读'}>
      {on ? '停止' : '朗读'}
    </ToolButton>
  )
}
