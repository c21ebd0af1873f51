import type { CheckFinding } from './finding'

/** A finding with a name of its own, which it keeps while the words around it change. */
export interface KeyedFinding extends CheckFinding {
  readonly key: string
}

/**
 * Whether a finding can be ticked off as right: a missing 解读 has an act of its own, with a reason.
 * @example mayBeChecked(typo) // true
 */
export const mayBeChecked = ({ kind }: Pick<CheckFinding, 'kind'>): boolean => kind !== 'interpretation'

/**
 * Findings with their keys: what was found in which field, and the how-manieth it is of its like.
 * @example keyedFindings([typo, typo]).map(({ key }) => key) // ['typo.title.帐户.0', 'typo.title.帐户.1']
 */
export const keyedFindings = (findings: readonly CheckFinding[]): readonly KeyedFinding[] => {
  const counts = new Map<string, number>()
  return findings.map((finding) => {
    const { kind, place, text } = finding
    const like = `${kind}.${place.field}.${text}`
    const before = counts.get(like) ?? 0
    counts.set(like, before + 1)
    return { ...finding, key: `${like}.${before}` }
  })
}
