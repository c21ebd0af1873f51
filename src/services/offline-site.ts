const START_AFTER = 4000

const savesData = (): boolean =>
  'connection' in navigator &&
  (navigator.connection as { readonly saveData?: boolean } | undefined)?.saveData === true

/** Web only: lets the site itself open without a network, unless the reader saves data; the mini-program does anyway. */
export const startOfflineSite = (): void => {
  if (process.env.TARO_ENV !== 'h5' || !('serviceWorker' in navigator) || savesData()) return
  const register = () => void navigator.serviceWorker.register('/offline-worker.js').catch(() => undefined)
  setTimeout(register, START_AFTER)
}
