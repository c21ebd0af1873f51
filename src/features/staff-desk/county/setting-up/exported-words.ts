import { instantInFull } from '@/components/case/day-words'
import type { LastExport } from '@/contract/township-export'

/**
 * Whether a township was exported, and whether that still holds all of it.
 * @example exportedWords(null) // '还没有导出过。'
 */
export const exportedWords = (last: LastExport | null): string => {
  if (last === null) return '还没有导出过。'
  const when = `${instantInFull(last.madeAt)}由${last.by}导出过`
  return last.changesSince === 0
    ? `${when}，以后没有新的办理记录。`
    : `${when}，以后又有 ${last.changesSince} 条办理记录，不在那一份里。`
}
