import { insultsIn } from './insults'

/**
 * What is known of a text before it is shown to everybody. `pending`: WeChat hasn't answered yet; `unchecked`: WeChat can't
 * judge, somebody of the office has to read with care.
 */
export const CONTENT_VERDICTS = ['pending', 'pass', 'review', 'risky', 'unchecked'] as const
export type ContentVerdict = (typeof CONTENT_VERDICTS)[number]

/** A verdict, and the words of our own list that stand in the text. */
export interface ContentCheck {
  readonly verdict: ContentVerdict
  readonly found: readonly string[]
}

const RANK: readonly ContentVerdict[] = ['pending', 'pass', 'unchecked', 'review', 'risky']

/**
 * A verdict of WeChat together with our own list of words, of which the harder one counts.
 * @example withOwnList('pass', '这 狗 官').verdict // 'review'
 */
export const withOwnList = (verdict: ContentVerdict, text: string): ContentCheck => {
  const found = insultsIn(text)
  const own: ContentVerdict = found.length > 0 ? 'review' : 'pending'
  return { verdict: RANK.indexOf(own) > RANK.indexOf(verdict) ? own : verdict, found }
}

const TEXTS: Readonly<Record<ContentVerdict, string>> = {
  pending: '微信内容检查还没有结果',
  pass: '微信内容检查通过',
  review: '内容可能不适合展示，请逐句看',
  risky: '微信判断内容违规，不能照原样展示',
  unchecked: '没有经过微信内容检查，请逐句看',
}

/**
 * What the desk reads of a check.
 * @example contentText({ verdict: 'review', found: ['狗官'] }) // '内容可能不适合展示，请逐句看（有“狗官”）'
 */
export const contentText = ({ verdict, found }: ContentCheck): string =>
  found.length === 0 ? TEXTS[verdict] : `${TEXTS[verdict]}（有“${found.join('”“')}”）`

/**
 * Why words may not be shown now, with the cure; null when they may. Only showing is held, never the matter itself.
 * @example showingProblem({ verdict: 'risky', found: [] }, true) // '微信判断内容违规，请改写后再展示，或者不展示。'
 */
export const showingProblem = ({ verdict }: ContentCheck, isAsWritten: boolean): string | null => {
  if (verdict === 'pending') return '微信内容检查还没有结果，请过一会儿再展示。最多等两小时。'
  return verdict === 'risky' && isAsWritten ? '微信判断内容违规，请改写后再展示，或者不展示。' : null
}
