import type { CountedReport } from './events'

/** A township's report as it is public now; null where none is. */
export interface PublicNow {
  readonly tenant: string
  readonly township: string
  readonly publishedAt: string | null
}

const lineOf = (
  { township, publishedAt }: PublicNow,
  before: CountedReport | undefined,
): readonly string[] => {
  if (before === undefined) return publishedAt === null ? [] : [`${township}公开了报告`]
  if (publishedAt === null) return [`${township}的报告不再公开`]
  return publishedAt === before.publishedAt ? [] : [`${township}更正了报告`]
}

/**
 * What townships did with their own reports since the county's was summed from them, in Chinese; none where nothing changed.
 * @example sinceHandedOver(counted, now) // ['盈江县盏西镇更正了报告']
 */
export const sinceHandedOver = (
  counted: readonly CountedReport[],
  now: readonly PublicNow[],
): readonly string[] =>
  now.flatMap((each) =>
    lineOf(
      each,
      counted.find(({ tenant }) => tenant === each.tenant),
    ),
  )
