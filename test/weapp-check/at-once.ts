/** Something that took a while. Unit: ms. */
export interface Span {
  readonly at: number
  readonly milliseconds: number
}

/** Most of them under way at one moment. */
export const mostAtOnce = (spans: readonly Span[]): number =>
  Math.max(
    0,
    ...spans.map(({ at }) => spans.filter((one) => one.at <= at && at < one.at + one.milliseconds).length),
  )
