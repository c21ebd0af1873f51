import { keep, recall } from './storage'
import { browserStore } from './browser-store'
import type { Cipher } from './cipher'

const WAY = 'AES-GCM'
/** NIST SP 800-38D: 96 bits. Unit: bytes. */
const NONCE = 12
const KEY = 'drafts'

const inBrowser = browserStore('gkt-keys', 'keys')

/** What lies in the storage of texts: nobody reads it without the key, which never leaves the browser's own database. */
interface Sealed {
  readonly nonce: string
  readonly text: string
}

const toText = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))

const toBytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))

const newKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: WAY, length: 256 }, false, ['encrypt', 'decrypt'])

/** `add` fails where another tab was first: then its key is the one. */
const keptKey = async (): Promise<CryptoKey> => {
  const known = await inBrowser<unknown>('readonly', (store) => store.get(KEY))
  if (known instanceof CryptoKey) return known
  const made = await newKey()
  await inBrowser('readwrite', (store) => store.add(made, KEY)).catch(() => undefined)
  const key = await inBrowser<unknown>('readonly', (store) => store.get(KEY))
  if (key instanceof CryptoKey) return key
  throw new Error('the browser keeps no keys')
}

const opened = async (key: CryptoKey, { nonce, text }: Sealed): Promise<unknown> => {
  const plain = await crypto.subtle.decrypt({ name: WAY, iv: toBytes(nonce) }, key, toBytes(text))
  return JSON.parse(new TextDecoder().decode(plain)) as unknown
}

/**
 * Encryption by the browser, with a key that a script can use and not read. Rejects where the browser has none of it:
 * an old one, a page that didn't come by https, private browsing.
 */
export const webCipher = async (): Promise<Cipher> => {
  const key = await keptKey()
  return {
    write: async (name, value) => {
      const nonce = crypto.getRandomValues(new Uint8Array(NONCE))
      const plain = new TextEncoder().encode(JSON.stringify(value))
      const sealed = await crypto.subtle.encrypt({ name: WAY, iv: nonce }, key, plain)
      return keep(name, { nonce: toText(nonce), text: toText(new Uint8Array(sealed)) } satisfies Sealed)
    },
    read: async (name) => {
      const sealed = recall<Sealed>(name)
      if (sealed === undefined) return undefined
      try {
        return await opened(key, sealed)
      } catch {
        return undefined
      }
    },
  }
}
