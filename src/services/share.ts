import { copyText } from './copy-text'
import { currentTownship, isHomeTownship } from './township'

/** Address of this page as one may send it to others; only on the web, '' elsewhere. */
export const pageAddress = (): string => (process.env.TARO_ENV === 'h5' ? window.location.href : '')

/** Address of a page on the web, for somebody who has only a browser; the functions and the site share a host. */
export const webAddress = (path: string, params: Readonly<Record<string, string>>): string => {
  const site =
    process.env.TARO_ENV === 'h5' ? window.location.origin + window.location.pathname : `${API_BASE}/`
  const query = Object.entries(params).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  const search = isHomeTownship() ? '' : `?township=${currentTownship()}`
  return `${site}${search}#${path}?${query.join('&')}`
}

/** Address of something below the site's own, e.g. a feed. */
export const siteAddress = (path: string): string =>
  `${process.env.TARO_ENV === 'h5' ? window.location.origin : API_BASE}${path}`

const copyAddress = async (): Promise<'copied' | 'failed'> =>
  (await copyText(pageAddress())) ? 'copied' : 'failed'

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

/** Whether this page can be sent to a printer from here. */
export const canPrint = (): boolean => process.env.TARO_ENV === 'h5' && typeof window.print === 'function'

/** Opens the browser's own dialogue for printing. */
export const printPage = (): void => window.print()
