const isWeb = process.env.TARO_ENV === 'h5'

/** Addresses that were read since the program started; all of them once it wrote something. */
const asked = new Set<string>()
let hasWritten = false

/** What a request tells the browser about its own cache; nothing in the mini-program, which has none. */
export interface CacheRule {
  readonly cache?: 'no-cache'
}

/**
 * For half a minute a browser may answer a public read with what it had (`stale-while-revalidate`): good for a start on
 * a slow line, wrong for whoever reads again, or just wrote and looks for it. Those ask the server whether it changed.
 * @example cacheRule('/api/zhanxi/participation/topics', false) // {}, and { cache: 'no-cache' } the second time
 */
export const cacheRule = (address: string, isWrite: boolean): CacheRule => {
  const isFirst = !asked.has(address)
  asked.add(address)
  hasWritten ||= isWrite
  return !isWeb || isWrite || (isFirst && !hasWritten) ? {} : { cache: 'no-cache' }
}
