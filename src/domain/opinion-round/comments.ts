import type { IsoDate } from '../calendar/civil-date'
import { fail, ok, type Result } from '../result'
import { roundStatusOn, type RoundState } from './round-at'

/** Longest comment. Unit: characters. */
export const LONGEST_COMMENT = 2000
/** Most comments of one person on one draft: nobody's voice is drowned, and nobody is cut off at a single remark. */
export const MOST_COMMENTS = 50

/** A comment as it is written: to one paragraph by number, or to the whole. */
export interface CommentText {
  /** Number of the paragraph from 1; null for the whole. */
  readonly block: number | null
  readonly text: string
}

/** Why a comment is not taken. */
export type CommentRefusal = 'round-not-open' | 'no-such-paragraph' | 'too-many-comments'

/**
 * Whether a comment may be written, changed or taken back on a day: until the last day is over.
 * Fails: with the code and, in `detail.message`, Chinese that says what to do instead.
 * @example mayComment(state, { block: 3, text: '太远了' }, { today, own: 0 }).ok
 */
export const mayComment = (
  state: RoundState,
  { block }: Pick<CommentText, 'block'>,
  { today, own }: { readonly today: IsoDate; readonly own: number },
): Result<null, CommentRefusal> => {
  if (roundStatusOn(state, today) !== 'open')
    return fail('round-not-open', { message: '征集已经结束，不能再提、再改了。还有话说，可以写信给镇里。' })
  if (block !== null && (!Number.isInteger(block) || block < 1 || block > state.content.blocks.length))
    return fail('no-such-paragraph', { message: '没有这一段，请刷新后再选。' })
  return own >= MOST_COMMENTS
    ? fail('too-many-comments', {
        message: `每人最多提 ${MOST_COMMENTS} 条。可以改已经提的，把几条合成一条。`,
      })
    : ok(null)
}
