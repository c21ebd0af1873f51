import { instantInFull } from '@/components/case/day-words'

/**
 * When something was done, by whom and why, in one line; what isn't known is left out.
 * @example signedLine(savedAt, by, because) // '2026年3月2日 09:00　演示负责人　县档案馆核定'
 */
export const signedLine = (at: string, ...said: readonly string[]): string =>
  [instantInFull(at), ...said].filter((part) => part !== '').join('　')
