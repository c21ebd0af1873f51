import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'
import { keep, recall } from './storage'

/** 标准, 大, 特大 (长辈版), 超大. */
export type TextStep = 1 | 2 | 3 | 4

export const TEXT_STEPS: readonly { readonly step: TextStep; readonly name: string }[] = [
  { step: 1, name: '标准' },
  { step: 2, name: '大' },
  { step: 3, name: '特大' },
  { step: 4, name: '超大' },
]

const KEY = 'text-step'
const listeners = new Set<() => void>()
let current: TextStep | undefined

/** The first step follows the size that was set in WeChat; there the usual setting is 16 or 17. */
const systemStep = (): TextStep => {
  if (process.env.TARO_ENV !== 'weapp') return 1
  const told = Taro.getAppBaseInfo() as { readonly fontSizeSetting?: number }
  const size = told.fontSizeSetting ?? 16
  if (size >= 22) return 3
  return size >= 19 ? 2 : 1
}

const isStep = (value: unknown): value is TextStep => TEXT_STEPS.some(({ step }) => step === value)

const read = (): TextStep => {
  if (current === undefined) {
    const kept = recall<unknown>(KEY)
    current = isStep(kept) ? kept : systemStep()
  }
  return current
}

const watch = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The step of text size on this device; every page follows a change at once. */
export const useTextStep = (): TextStep => useSyncExternalStore(watch, read, read)

/** Sets the step for every page and the next start. */
export const setTextStep = (step: TextStep): void => {
  current = step
  keep(KEY, step)
  for (const listener of listeners) listener()
}
