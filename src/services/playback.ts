import { useSyncExternalStore } from 'react'
import { newListeners } from './listeners'
import { beHeard } from './one-voice'
import { openSound, type Sound } from './sound'

/** Which recording is heard on this device, and where it is. */
export interface Playback {
  /** `failed`: this device can't play it. */
  readonly kind: 'silent' | 'playing' | 'paused' | 'failed'
  /** What is played, so that a page knows its own. */
  readonly id: string
  /** Unit: seconds. */
  readonly at: number
}

const SILENT: Playback = { kind: 'silent', id: '', at: 0 }

const { watch, tell } = newListeners()
let state = SILENT
let sound: Sound | null = null

const set = (next: Playback): void => {
  state = next
  tell()
}

const readNow = (): Playback => state

/** What is played; follows every change. */
export const usePlayback = (): Playback => useSyncExternalStore(watch, readNow, readNow)

const close = (): void => {
  sound?.close()
  sound = null
}

/** Ends what is played. */
export const stopSound = (): void => {
  close()
  set(SILENT)
}

/** Plays a recording from its beginning; whatever was heard before falls silent. */
export const playSound = (id: string, address: string): void => {
  beHeard(stopSound)
  close()
  set({ kind: 'playing', id, at: 0 })
  sound = openSound(address, {
    onTime: (at) => state.id === id && set({ ...state, at }),
    onHeldBack: () => set({ kind: 'paused', id, at: 0 }),
    onEnd: (wasHeard) => {
      close()
      set(wasHeard ? SILENT : { ...SILENT, kind: 'failed', id })
    },
  })
  sound.play()
}

export const pauseSound = (): void => {
  sound?.pause()
  if (state.kind === 'playing') set({ ...state, kind: 'paused' })
}

export const resumeSound = (): void => {
  if (state.kind !== 'paused') return
  set({ ...state, kind: 'playing' })
  sound?.play()
}

/** Goes back so far, to hear it again. Unit: seconds. */
export const hearAgain = (seconds: number): void => {
  const at = Math.max(0, state.at - seconds)
  sound?.seek(at)
  set({ ...state, at })
}
