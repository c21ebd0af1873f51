import type { Page } from 'playwright-core'

type Kept = Readonly<Record<string, unknown>>

/** Runs in the page: the key never leaves the browser's own database, there it can be used. */
const openInPage = async (kept: Kept): Promise<Kept> => {
  const asked = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(new Error(String(request.error)))
    })
  const toBytes = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
  const hasKeys = (await indexedDB.databases()).some(({ name }) => name === 'gkt-keys')
  if (!hasKeys) return kept
  const database = await asked(indexedDB.open('gkt-keys'))
  const key = await asked(
    database.transaction('keys').objectStore('keys').get('drafts') as IDBRequest<CryptoKey>,
  )
  database.close()
  const opened = async (value: unknown): Promise<unknown> => {
    if (typeof value !== 'object' || value === null || !('nonce' in value) || !('text' in value)) return value
    const way = { name: 'AES-GCM', iv: toBytes(String(value.nonce)) }
    const plain = await crypto.subtle.decrypt(way, key, toBytes(String(value.text)))
    return JSON.parse(new TextDecoder().decode(plain)) as unknown
  }
  const entries = Object.entries(kept).map(async ([name, value]) => [name, await opened(value)] as const)
  return Object.fromEntries(await Promise.all(entries))
}

/** What lies in the browser's storage, opened where the site sealed it (ADR 0227). */
export const openedOnWeb = (page: Page, kept: Kept): Promise<Kept> => page.evaluate(openInPage, kept)
