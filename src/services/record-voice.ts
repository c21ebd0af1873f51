import Taro from '@tarojs/taro'
import { LONGEST_VOICE_NOTE, voiceNoteProblem } from '../domain/complaint/voice-note'
import { chooseFiles, wechatFile, type ChosenFile } from './choose-files'

/** What came of recording. */
export type RecordedVoice =
  | { readonly kind: 'recorded'; readonly file: ChosenFile }
  /** Nothing was said. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'none' }

/** A recording under way. */
export interface RecordingVoice {
  /** Ends it; what was said comes with `done`. */
  stop(): void
  readonly done: Promise<RecordedVoice>
}

/** Whether this build records by itself; else a recording of the phone is chosen. */
export const RECORDS_ITSELF = process.env.TARO_ENV !== 'h5'

const ENDINGS = ['mp3', 'm4a']
const SOUND = { format: 'mp3', sampleRate: 16_000, numberOfChannels: 1, encodeBitRate: 48_000 } as const

const inWechat = (): RecordingVoice => {
  const recorder = Taro.getRecorderManager()
  const done = new Promise<RecordedVoice>((resolve) => {
    recorder.onStop(({ tempFilePath, fileSize, duration }) => {
      if (voiceNoteProblem(duration / 1000) === 'voice_note_empty') resolve({ kind: 'empty' })
      else resolve({ kind: 'recorded', file: wechatFile(tempFilePath, fileSize, '录音.mp3') })
    })
    recorder.onError(() => resolve({ kind: 'refused' }))
  })
  recorder.start({ ...SOUND, duration: LONGEST_VOICE_NOTE * 1000 })
  return { stop: () => recorder.stop(), done }
}

// Browsers record in fragments from which what they tell besides the sound cannot be taken: the phone's own recorder can.
const onWeb = (): RecordingVoice => ({
  stop: () => undefined,
  done: chooseFiles('device', 1, ENDINGS).then(([file]) =>
    file === undefined ? { kind: 'none' } : { kind: 'recorded', file },
  ),
})

/** Begins to record a voice note of at most a minute; never fails, so that the words can always be written instead. */
export const recordVoice = (): RecordingVoice => (RECORDS_ITSELF ? inWechat() : onWeb())
