import { isTownshipId, townshipInLink } from '../domain/county/township-in-link'

/** What the program keeps on this device under a whole name, as Taro writes it on the web; undefined for nothing. */
export const kept = (key: string): unknown => {
  try {
    const text = window.localStorage.getItem(key)
    return text === null ? undefined : (JSON.parse(text) as { readonly data?: unknown }).data
  } catch {
    return undefined
  }
}

/** The township of the link, else the one chosen on this device, else the build's; as services/township.ts decides. */
export const townshipHere = (): string => {
  const asked = townshipInLink(window.location.search)
  if (isTownshipId(asked)) return asked
  const chosen = String(kept('gkt:township') ?? '')
  return isTownshipId(chosen) ? chosen : TENANT
}

/** Keeps a value where the program finds it; false where the device has no room. */
export const keep = (key: string, value: unknown): boolean => {
  try {
    window.localStorage.setItem(key, JSON.stringify({ data: value }))
    return true
  } catch {
    return false
  }
}

/** The whole name of what belongs to a township, as services/storage.ts makes it. @example nameFor('elder', 'zhanxi') // 'gkt:elder' */
export const nameFor = (key: string, township: string): string =>
  township === TENANT ? `gkt:${key}` : `gkt:${township}:${key}`

/** Classes of the reader's own text size and of the view for elders. @example sizeClasses('zhanxi') // 'text-step-1' */
export const sizeClasses = (township: string): string => {
  const step = Number(kept('gkt:text-size') ?? 1)
  const elder = kept(nameFor('elder', township)) as { readonly on?: boolean } | undefined
  return `text-step-${step >= 1 && step <= 7 ? step : 1}${elder?.on === true ? ' elder' : ''}`
}

interface KeptReads {
  readonly queries: readonly {
    readonly queryKey: readonly unknown[]
    readonly state: { readonly data?: unknown }
  }[]
}

/** A public read as it was kept on the last visit; undefined where there is none. @example keptRead('home', 'zhanxi') */
export const keptRead = (what: string, township: string): unknown => {
  const text = kept(nameFor('public-reads', township))
  if (typeof text !== 'string') return undefined
  try {
    const { queries } = JSON.parse(text) as KeptReads
    return queries.filter(({ queryKey }) => queryKey[1] === what)[0]?.state.data
  } catch {
    return undefined
  }
}
