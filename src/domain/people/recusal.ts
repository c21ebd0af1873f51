import { unitsAbove } from './organisation'
import type { OrganisationChart } from './organisation'

/** Whom or what a case is about: a person or a unit of the township itself. */
export interface Concerned {
  readonly kind: 'person' | 'unit'
  readonly id: string
}

const sameAs =
  (one: Concerned) =>
  (other: Concerned): boolean =>
    one.kind === other.kind && one.id === other.id

/**
 * Everything that makes a person step aside when a case is about it (回避): himself, whoever he stands in for, his own
 * units and those above them. A unit's case is thus closed to the unit and to all below it, and a person's case to his
 * standing deputies.
 * Source: 信访工作条例 (2022) Art. 30 (never to the accused); 公务员法 Art. 76 (stepping aside), from memory.
 * @example stepsAsideFor('p1', chart) // [{ kind: 'person', id: 'p1' }, { kind: 'unit', id: 'office' }]
 */
export const stepsAsideFor = (personId: string, chart: OrganisationChart): readonly Concerned[] => {
  const principals = chart.deputyships.filter(({ deputyId }) => deputyId === personId)
  const units = chart.posts
    .filter((post) => post.personId === personId)
    .flatMap(({ unitId }) => unitsAbove(unitId, chart))
  return [
    { kind: 'person', id: personId },
    ...principals.map((each): Concerned => ({ kind: 'person', id: each.personId })),
    ...[...new Set(units)].map((id): Concerned => ({ kind: 'unit', id })),
  ]
}

/**
 * Whether a person may neither see, hold nor close a case, since it is about him, his unit, or one he stands in for.
 * @example mustStepAside('p1', [{ kind: 'unit', id: 'office' }], chart) // true for a member of the office
 */
export const mustStepAside = (
  personId: string,
  concerned: readonly Concerned[],
  chart: OrganisationChart,
): boolean => stepsAsideFor(personId, chart).some((each) => concerned.some(sameAs(each)))
