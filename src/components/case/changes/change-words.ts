import type { TagTone } from '../../ui/tag'
import type { ArticleChange, TextComparison } from '../../../domain/comparison/article-change'

/** What happened to an article, in a word and a tone that repeats it. */
export const CHANGE: Readonly<
  Record<ArticleChange['kind'], { readonly text: string; readonly tone: TagTone }>
> = {
  changed: { text: '改了', tone: 'amber' },
  added: { text: '新增', tone: 'green' },
  removed: { text: '删去', tone: 'red' },
  renumbered: { text: '只改了条号', tone: 'plain' },
}

/** The article as readers name it: 「第五条（原第三条）」; a paragraph has no number. */
export const articleName = ({ kind, olderLabel, newerLabel }: ArticleChange): string => {
  if (kind === 'removed') return olderLabel === '' ? '一段' : `原${olderLabel}`
  if (newerLabel === '') return olderLabel === '' ? '一段' : `原${olderLabel}`
  return olderLabel === '' || olderLabel === newerLabel ? newerLabel : `${newerLabel}（原${olderLabel}）`
}

/** All changes in one sentence. */
export const countsInWords = ({ counts }: Pick<TextComparison, 'counts'>): string => {
  const parts = [
    counts.changed > 0 ? `改了 ${counts.changed} 处` : '',
    counts.added > 0 ? `新增 ${counts.added} 处` : '',
    counts.removed > 0 ? `删去 ${counts.removed} 处` : '',
    counts.renumbered > 0 ? `${counts.renumbered} 处只改了条号` : '',
  ].filter((part) => part !== '')
  if (parts.length === 0) return '两个版本的正文完全一样。'
  return `${parts.join('，')}；${counts.same} 处没有变。`
}
