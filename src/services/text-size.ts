import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'
import { newListeners } from './listeners'
import { keep, recall } from './storage'
import { stepForScale, TEXT_STEPS, type TextStep } from './text-sizes'

export { TEXT_STEPS, type TextStep } from './text-sizes'

const KEY = 'text-size'
/** What WeChat calls the standard size, where it tells the size and not the factor. Unit: px. */
const WECHAT_STANDARD = 16
const { watch, tell } = newListeners()
let current: TextStep | undefined

type AppBase = { readonly fontSizeScaleFactor?: number; readonly fontSizeSetting?: number }

/** How much larger than standard the reader has set WeChat's own words; 1 on the web, where the browser enlarges. */
export const wechatScale = (): number => {
  if (process.env.TARO_ENV !== 'weapp') return 1
  const { fontSizeScaleFactor, fontSizeSetting } = Taro.getAppBaseInfo() as AppBase
  return fontSizeScaleFactor ?? (fontSizeSetting ?? WECHAT_STANDARD) / WECHAT_STANDARD
}

const isStep = (value: unknown): value is TextStep => TEXT_STEPS.some(({ step }) => step === value)

const read = (): TextStep => {
  if (current === undefined) {
    const kept = recall<unknown>(KEY)
    current = isStep(kept) ? kept : stepForScale(wechatScale())
  }
  return current
}

/** The step now. */
export const textStep = read

/** The step of text size on this device; every page follows a change at once. */
export const useTextStep = (): TextStep => useSyncExternalStore(watch, read, read)

/** Sets the step for every page and the next start. */
export const setTextStep = (step: TextStep): void => {
  current = step
  keep(KEY, step)
  tell()
}
