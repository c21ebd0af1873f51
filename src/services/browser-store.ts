const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('the browser keeps nothing'))
  })

type Work<T> = (store: IDBObjectStore) => IDBRequest<T>

/**
 * A store of a browser's own database, for what its storage of texts can't hold: files, keys. Each use opens and closes
 * it; rejects where the browser has none, e.g. in private browsing.
 * @example await browserStore('gkt-files', 'files')('readonly', (store) => store.get(key))
 */
export const browserStore = (database: string, name: string) => {
  const opened = (): Promise<IDBDatabase> => {
    const request = indexedDB.open(database, 1)
    request.onupgradeneeded = () => void request.result.createObjectStore(name)
    return asked(request)
  }
  return async <T>(mode: IDBTransactionMode, work: Work<T>): Promise<T> => {
    const open = await opened()
    try {
      return await asked(work(open.transaction(name, mode).objectStore(name)))
    } finally {
      open.close()
    }
  }
}
