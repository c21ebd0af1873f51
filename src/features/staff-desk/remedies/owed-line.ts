import { dayInShort } from '@/components/case/day-words'
import type { OwedRemedyView } from '@/contract/remedy-ledger'

/** @example owedLine({ text: '答复', dueOn: '2026-03-09', isOverdue: false, what: 'answer' }) // '答复最迟3月9日' */
export const owedLine = ({ text, dueOn, isOverdue, what }: OwedRemedyView): string => {
  if (what === 'hearing') return `${dayInShort(dueOn)}${text}`
  return `${text}最迟${dayInShort(dueOn)}${isOverdue ? '，已逾期' : ''}`
}
