import { asyncApi, type WxEnvironment } from './async-api'

/** Source: wx.setStorage: one key holds at most 1 MB, all keys together 10 MB. Unit: bytes of UTF-8 JSON. */
export const KEY_LIMIT = 1024 * 1024
export const TOTAL_LIMIT = 10 * 1024 * 1024

export type StorageChange = { readonly key: string; readonly json: string | null }

/** `wx` storage with WeChat's limits. Values live as JSON, so what does not survive JSON does not survive here. */
export class QuotaStorage {
  private readonly entries: Map<string, string>

  constructor(
    initial: Readonly<Record<string, string>>,
    private readonly changed: (change: StorageChange) => void,
  ) {
    this.entries = new Map(Object.entries(initial))
  }

  /** What was kept encrypted is to be asked for so, and the other way round. */
  read(key: string, encrypted = false): unknown {
    const json = this.entries.get(key)
    if (json === undefined) return undefined
    const kept = JSON.parse(json) as unknown
    if (isEncrypted(kept) !== encrypted) throw new Error('decrypt failed')
    return isEncrypted(kept) ? (JSON.parse(turned(kept.encrypted)) as unknown) : kept
  }

  write(key: string, value: unknown, encrypted = false): void {
    const plain = JSON.stringify(value) ?? '""'
    const json = encrypted ? JSON.stringify({ encrypted: turned(plain) }) : plain
    const size = byteLength(json)
    if (size > KEY_LIMIT) throw new Error('data exceed max size of one key, 1MB')
    if (this.size() - byteLength(this.entries.get(key) ?? '') + size > TOTAL_LIMIT) {
      throw new Error('exceed storage max size 10Mb')
    }
    this.entries.set(key, json)
    this.changed({ key, json })
  }

  remove(key: string): void {
    if (this.entries.delete(key)) this.changed({ key, json: null })
  }

  clear(): void {
    for (const key of [...this.entries.keys()]) this.remove(key)
  }

  size(): number {
    return [...this.entries.values()].reduce((total, json) => total + byteLength(json), 0)
  }

  keys(): string[] {
    return [...this.entries.keys()]
  }
}

type Encrypted = { readonly encrypted: string }

const isEncrypted = (kept: unknown): kept is Encrypted =>
  typeof kept === 'object' && kept !== null && 'encrypted' in kept

/**
 * What was kept, as the mini-program itself reads it: opened where it is encrypted.
 * @example openedStorage('"kept plain"') // 'kept plain'
 */
export const openedStorage = (json: string): unknown => {
  const kept = JSON.parse(json) as unknown
  return isEncrypted(kept) ? (JSON.parse(turned(kept.encrypted)) as unknown) : kept
}

/** No cipher, but nothing of the text is to be seen in it, which is all that a test asks. */
const turned = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => String.fromCharCode(text.charCodeAt(at) ^ 0x2a5)).join('')

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length
}

/** The storage functions of `wx`; the synchronous ones throw where the others call `fail`. */
export function storageApis(environment: WxEnvironment, storage: QuotaStorage): Record<string, unknown> {
  const attempt = (name: string, work: () => void): void => {
    environment.record(name, undefined)
    try {
      work()
    } catch (error) {
      throw new Error(`${name}:fail ${(error as Error).message}`)
    }
  }
  const info = (): Record<string, unknown> => ({
    keys: storage.keys(),
    currentSize: Math.ceil(storage.size() / 1024),
    limitSize: TOTAL_LIMIT / 1024,
  })
  const later = (name: string, work: (options: Record<string, unknown>) => Record<string, unknown> | void) =>
    asyncApi(environment, name, (options, outcome) => {
      try {
        outcome.ok(work(options) ?? {})
      } catch (error) {
        outcome.fail((error as Error).message)
      }
    })
  return {
    getStorageSync: (key: string) => environment.adopt(storage.read(key) ?? ''),
    setStorageSync: (key: string, value: unknown) =>
      attempt('setStorageSync', () => storage.write(key, value)),
    removeStorageSync: (key: string) => storage.remove(key),
    clearStorageSync: () => storage.clear(),
    getStorageInfoSync: () => environment.adopt(info()),
    getStorageInfo: later('getStorageInfo', info),
    setStorage: later('setStorage', ({ key, data, encrypt }) =>
      storage.write(String(key), data, encrypt === true),
    ),
    removeStorage: later('removeStorage', ({ key }) => storage.remove(String(key))),
    clearStorage: later('clearStorage', () => storage.clear()),
    getStorage: later('getStorage', ({ key, encrypt }) => {
      const data = storage.read(String(key), encrypt === true)
      if (data === undefined) throw new Error('data not found')
      return { data }
    }),
  }
}
