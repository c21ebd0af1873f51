import { Button } from '../../../components/ui/button'
import { Card } from '../../../components/ui/card'
import { ErrorPanel } from '../../../components/ui/error-panel'
import { Notice } from '../../../components/ui/notice'
import { Stack } from '../../../components/ui/stack'
import { Words } from '../../../components/ui/words'
import type { DocumentFile } from '../../../contract/document-view'
import { fileSize } from '../../../domain/attachments/file-size'
import type { Recording } from '../../../domain/attachments/recordings'
import { usePlayback } from '../../../services/playback'
import { Coming } from '../files/coming'
import { RecordingControls } from './recording-controls'
import { recordingFacts, recordingName } from './recording-words'
import { useRecording } from './use-recording'

type Props = {
  readonly documentId: string
  readonly file: DocumentFile
  readonly recording: Recording
}

/** A document read out by a person: what it says of itself before anything is fetched, then a player. */
export function RecordingCard({ documentId, file, recording }: Props) {
  const playback = usePlayback()
  const { done, failure, play } = useRecording({ id: documentId, file: file.id })
  const isHeard = playback.id === file.id && (playback.kind === 'playing' || playback.kind === 'paused')
  return (
    <Card tone="blue">
      <Stack>
        <Words strong>{recordingName(recording)}</Words>
        <Words size="small" tone="muted">{`${recordingFacts(recording)}，${fileSize(file.size)}`}</Words>
        {playback.id === file.id && playback.kind === 'failed' && (
          <Notice tone="amber" urgent>
            这台设备放不了这段录音。可以打电话请工作人员念给您听。
          </Notice>
        )}
        {failure !== null && (
          <ErrorPanel message={failure.userMessage} requestId={failure.requestId} onRetry={play} />
        )}
        {done !== null && <Coming done={done} />}
        {isHeard ? (
          <RecordingControls playback={playback} length={recording.seconds} />
        ) : (
          failure === null && (
            <Button
              kind="ghost"
              icon="sound"
              label={`听${recordingName(recording)}`}
              busy={done !== null}
              busyText="正在取录音…"
              onPress={play}
            >
              听录音
            </Button>
          )
        )}
      </Stack>
    </Card>
  )
}
