import Taro from '@tarojs/taro'
import { currentTownship, isHomeTownship } from './township'

const PREFIX = 'gkt:'
/** Settings of the reader, whichever township he reads. */
const OF_THE_DEVICE: readonly string[] = ['text-size', 'own-details', 'own-details:sealed']

/** What belongs to another township than the build's is kept apart: a draft or a session of one is never used for another. */
export const nameOnDevice = (key: string): string =>
  OF_THE_DEVICE.includes(key) || isHomeTownship() ? PREFIX + key : `${PREFIX}${currentTownship()}:${key}`

/** Reads what was kept on this device; undefined when there is nothing or it cannot be read. */
export const recall = <T>(key: string): T | undefined => {
  try {
    const kept: unknown = Taro.getStorageSync(nameOnDevice(key))
    return kept === '' || kept === undefined || kept === null ? undefined : (kept as T)
  } catch {
    return undefined
  }
}

/** Keeps a value on this device; false when the device refuses (full, or private browsing). */
export const keep = (key: string, value: unknown): boolean => {
  try {
    Taro.setStorageSync(nameOnDevice(key), value)
    return true
  } catch {
    return false
  }
}

/** Removes what was kept under a key. */
export const forget = (key: string): void => {
  try {
    Taro.removeStorageSync(nameOnDevice(key))
  } catch {
    keep(key, '')
  }
}
