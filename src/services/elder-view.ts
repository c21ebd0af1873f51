import { useSyncExternalStore } from 'react'
import { newListeners } from './listeners'
import { keep, recall } from './storage'
import { setTextStep, textStep, wechatScale, type TextStep } from './text-size'

/** Kept for a township: someone may help a parent in one and read for himself in another. */
interface Kept {
  readonly on: boolean
  /** The text size to go back to. */
  readonly before: TextStep
}

const KEY = 'elder'
const ELDER_STEP: TextStep = 5
/** WeChat's own view for elders (关怀模式) makes words 1.4 times as large. */
const WECHAT_ELDER = 1.4

const { watch, tell } = newListeners()
let current: Kept | undefined

const read = (): Kept => {
  current ??= recall<Kept>(KEY) ?? { on: wechatScale() >= WECHAT_ELDER, before: 1 }
  return current
}

const isOn = (): boolean => read().on

const set = (next: Kept): void => {
  current = next
  keep(KEY, next)
  tell()
}

/** Whether the elder view is on: chosen on this phone, else as WeChat's own. Every page follows a change at once. */
export const useElderView = (): boolean => useSyncExternalStore(watch, isOn, isOn)

/** Larger words, larger buttons, fewer choices, from now on. */
export const enterElderView = (): void => {
  const before = textStep()
  if (before < ELDER_STEP) setTextStep(ELDER_STEP)
  set({ on: true, before })
}

/** Back to how it was before. */
export const leaveElderView = (): void => {
  const { before } = read()
  setTextStep(before)
  set({ on: false, before })
}
