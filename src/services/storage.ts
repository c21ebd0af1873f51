import Taro from '@tarojs/taro'

const PREFIX = 'gkt:'

/** Reads what was kept on this device; undefined when there is nothing or it cannot be read. */
export const recall = <T>(key: string): T | undefined => {
  try {
    const kept: unknown = Taro.getStorageSync(PREFIX + key)
    return kept === '' || kept === undefined || kept === null ? undefined : (kept as T)
  } catch {
    return undefined
  }
}

/** Keeps a value on this device; false when the device refuses (full, or private browsing). */
export const keep = (key: string, value: unknown): boolean => {
  try {
    Taro.setStorageSync(PREFIX + key, value)
    return true
  } catch {
    return false
  }
}

/** Removes what was kept under a key. */
export const forget = (key: string): void => {
  try {
    Taro.removeStorageSync(PREFIX + key)
  } catch {
    keep(key, '')
  }
}
