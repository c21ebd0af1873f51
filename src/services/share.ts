import Taro from '@tarojs/taro'

/** Address of this page as one may send it to others; only on the web, '' elsewhere. */
export const pageAddress = (): string => (process.env.TARO_ENV === 'h5' ? window.location.href : '')

const copyAddress = async (): Promise<'copied' | 'failed'> => {
  try {
    await Taro.setClipboardData({ data: pageAddress() })
    return 'copied'
  } catch {
    return 'failed'
  }
}

/**
 * Shares this page from the web: through the browser's own sheet where there is one, else by copying the address. In
 * the mini-program sharing is a button of WeChat's (`ShareButton`).
 */
export const sharePage = async (title: string): Promise<'shared' | 'copied' | 'failed'> => {
  if (process.env.TARO_ENV !== 'h5' || typeof navigator.share !== 'function') return copyAddress()
  try {
    await navigator.share({ title, url: pageAddress() })
    return 'shared'
  } catch (thrown) {
    const cancelled = thrown instanceof DOMException && thrown.name === 'AbortError'
    return cancelled ? 'shared' : copyAddress()
  }
}
