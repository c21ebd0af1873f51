import type { PointOutcome, RoundFigures, RoundPoint } from './events'

/** A comment as figures need it: whose it is, and which. */
export interface CountedComment {
  readonly id: string
  readonly authorId: string
}

/**
 * What became of one comment: adopted where each point that it makes was, not adopted where none was, else partly.
 * Null where no point takes it up.
 * @example outcomeOfComment('c1', [{ title: '', outcome: 'adopted', reason: '', comments: ['c1'] }]) // 'adopted'
 */
export const outcomeOfComment = (id: string, points: readonly RoundPoint[]): PointOutcome | null => {
  const outcomes = points.filter(({ comments }) => comments.includes(id)).map(({ outcome }) => outcome)
  const [first] = outcomes
  if (first === undefined) return null
  return outcomes.every((outcome) => outcome === first) ? first : 'partly'
}

/**
 * How much was said and what came of it; people are counted once, however much they wrote.
 * @example figuresOf([{ id: 'c1', authorId: 'p1' }], []).people // 1
 */
export const figuresOf = (
  comments: readonly CountedComment[],
  points: readonly RoundPoint[],
): RoundFigures => {
  const outcomes = comments.map(({ id }) => outcomeOfComment(id, points))
  const count = (outcome: PointOutcome): number => outcomes.filter((each) => each === outcome).length
  return {
    people: new Set(comments.map(({ authorId }) => authorId)).size,
    comments: comments.length,
    adopted: count('adopted'),
    partly: count('partly'),
    notAdopted: count('not_adopted'),
  }
}

/**
 * Comments that no point takes up yet.
 * @example ungrouped(['c1', 'c2'], [{ title: '', outcome: 'adopted', reason: '', comments: ['c1'] }]) // ['c2']
 */
export const ungrouped = (ids: readonly string[], points: readonly RoundPoint[]): readonly string[] =>
  ids.filter((id) => outcomeOfComment(id, points) === null)
