import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { UploadLine } from '../../components/sending/upload-line'
import { Button } from '../../components/ui/button'
import { ButtonStack } from '../../components/ui/button-stack'
import { ListGroup } from '../../components/ui/list-group'
import { Section } from '../../components/ui/section'
import { Words } from '../../components/ui/words'
import { LONGEST_VOICE_NOTE } from '../../domain/complaint/voice-note'
import {
  RECORDS_ITSELF,
  recordVoice,
  type RecordedVoice,
  type RecordingVoice,
} from '../../services/record-voice'
import { uploadList } from '../../services/upload-list'

type Props = {
  readonly name: string
  readonly error: string | undefined
  /** The recording once it is there, '' while it isn't, null for none. */
  readonly onChange: (id: string | null) => void
}

const SAID: Readonly<Partial<Record<RecordedVoice['kind'], string>>> = {
  empty: '没有录到声音，请再说一遍，说完再按“说完了”。',
  refused: '没有录音权限，不要紧：把事情写在下面就行。',
}

/** A voice note beside the text, for whoever finds typing hard: recorded, uploaded, removed, done again. */
export function VoiceField({ name, error, onChange }: Props) {
  const list = uploadList(name)
  const [item] = useSyncExternalStore(list.subscribe, list.snapshot)
  const running = useRef<RecordingVoice | null>(null)
  const [isRecording, setRecording] = useState(false)
  const [said, setSaid] = useState('')
  const id = item?.id ?? null
  useEffect(() => {
    onChange(id)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- told when the recording changes, not when the teller does
  }, [id])
  const record = async () => {
    const recording = recordVoice()
    running.current = recording
    setRecording(RECORDS_ITSELF)
    setSaid('')
    const recorded = await recording.done
    setRecording(false)
    setSaid(SAID[recorded.kind] ?? '')
    if (recorded.kind === 'recorded') list.add([recorded.file])
  }
  return (
    <Section title="录音（可以不录）" level={3}>
      <Words size="small" tone="muted">
        {`打字不方便的，说给我们听，最长 ${LONGEST_VOICE_NOTE} 秒，用自己的话说就行。下面再写一两句是什么事。`}
      </Words>
      {item !== undefined && (
        <ListGroup label="录音">
          <UploadLine
            item={item}
            onRetry={() => list.retry(item.key)}
            onRemove={() => list.remove(item.key)}
          />
        </ListGroup>
      )}
      {item === undefined && !isRecording && (
        <ButtonStack>
          <Button kind="ghost" icon="sound" onPress={() => void record()}>
            {RECORDS_ITSELF ? '开始录音' : '选一段录音'}
          </Button>
        </ButtonStack>
      )}
      {isRecording && (
        <ButtonStack>
          <Button onPress={() => running.current?.stop()}>说完了</Button>
        </ButtonStack>
      )}
      {said !== '' && <Words tone="red">{said}</Words>}
      {error !== undefined && <Words tone="red">{error}</Words>}
    </Section>
  )
}
