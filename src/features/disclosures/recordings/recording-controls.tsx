import { Button } from '../../../components/ui/button'
import { ButtonRow } from '../../../components/ui/button-row'
import { Progress } from '../../../components/ui/progress'
import { Stack } from '../../../components/ui/stack'
import { Words } from '../../../components/ui/words'
import { hearAgain, pauseSound, resumeSound, stopSound, type Playback } from '../../../services/playback'
import { clockOf } from './recording-words'

type Props = {
  readonly playback: Playback
  /** Unit: seconds. */
  readonly length: number
}

const BACK = 10

/** While a recording is heard: where it is, pause, go on, once more, stop. */
export function RecordingControls({ playback: { kind, at }, length }: Props) {
  return (
    <Stack>
      <Words size="small">{`${kind === 'paused' ? '已暂停' : '正在播放'} ${clockOf(at)} / ${clockOf(length)}`}</Words>
      <Progress done={length === 0 ? 0 : at / length} label={`听到 ${clockOf(at)}，共 ${clockOf(length)}`} />
      <ButtonRow>
        {kind === 'paused' ? (
          <Button kind="ghost" onPress={resumeSound}>
            接着听
          </Button>
        ) : (
          <Button kind="ghost" onPress={pauseSound}>
            暂停
          </Button>
        )}
        <Button kind="ghost" onPress={() => hearAgain(BACK)}>
          {`退 ${BACK} 秒`}
        </Button>
        <Button kind="ghost" onPress={stopSound}>
          停止
        </Button>
      </ButtonRow>
    </Stack>
  )
}
