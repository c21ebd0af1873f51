import type { DocumentView } from '../../contract/document-view'
import { readAloud, stopReading, useReadingAloud } from '../../services/read-aloud'
import { spokenText } from './spoken-text'
import { ToolButton } from './tool-button'

type Props = { readonly document: DocumentView }

/** Has a document read out, or silences it. */
export function ReadAloudButton({ document }: Props) {
  const { kind, id } = useReadingAloud()
  const on = (kind === 'reading' || kind === 'paused') && id === document.id
  const press = () => (on ? stopReading() : readAloud(document.id, spokenText(document)))
  return (
    <ToolButton id="read-aloud" icon="sound" on={on} onPress={press} label={on ? '停止朗读' : '朗读'}>
      {on ? '停止' : '朗读'}
    </ToolButton>
  )
}
