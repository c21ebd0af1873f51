import Taro from '@tarojs/taro'
import type { Cipher } from './cipher'
import { nameOnDevice } from './storage'

/** Base library from which storage encrypts (AES-128, by WeChat); older ones pass over the wish and keep plain text. */
const SINCE = [2, 21, 3]

/** @example isNewEnough('2.21.3') // true */
const isNewEnough = (version = ''): boolean => {
  const parts = version.split('.').map(Number)
  const at = SINCE.findIndex((part, place) => part !== parts[place])
  return at === -1 || (parts[at] ?? 0) > (SINCE[at] ?? 0)
}

/** Encryption by WeChat's own storage. Rejects on a WeChat that is too old for it. */
export const wechatCipher = async (): Promise<Cipher> => {
  if (!isNewEnough(Taro.getAppBaseInfo().SDKVersion)) throw new Error('this WeChat encrypts nothing')
  return {
    write: async (name, value) => {
      try {
        const wish = { key: nameOnDevice(name), data: value, encrypt: true }
        await Taro.setStorage(wish)
        return true
      } catch {
        return false
      }
    },
    read: async (name) => {
      try {
        const wish = { key: nameOnDevice(name), encrypt: true }
        return (await Taro.getStorage<unknown>(wish)).data
      } catch {
        return undefined
      }
    },
  }
}
