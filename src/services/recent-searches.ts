import { forget, keep, recall } from './storage'

const KEY = 'recent-searches'
const MOST = 8

/** What was searched on this device, newest first; it never leaves the device. */
export const recentSearches = (): readonly string[] => {
  const kept = recall<readonly string[]>(KEY)
  return Array.isArray(kept) ? kept.filter((words) => typeof words === 'string') : []
}

/** Remembers a search; the same words again come to the front. */
export const rememberSearch = (words: string): void => {
  const others = recentSearches().filter((each) => each !== words)
  keep(KEY, [words, ...others].slice(0, MOST))
}

/** Erases them all. */
export const forgetSearches = (): void => forget(KEY)
