import type { RecusalView } from '../../../src/contract/recusals'
import type { Concerned } from '../../../src/domain/people/recusal'
import type { Stores } from '../../ports/storage'

/** Name of a person or unit, null when the township has none such. */
export const nameOfConcerned = async (
  { kind, id }: Concerned,
  { organisation }: Stores,
): Promise<string | null> => {
  if (kind === 'unit') return (await organisation.chart()).units.find((unit) => unit.id === id)?.name ?? null
  return (await organisation.staff()).find((person) => person.id === id)?.displayName ?? null
}

/** Recusals in force on a case, with names. */
export const recusalViews = async (caseId: string, stores: Stores): Promise<readonly RecusalView[]> => {
  const views: RecusalView[] = []
  for (const { id, concerned, ground, declaredOn } of await stores.recusals.inForceOn(caseId)) {
    const name = (await nameOfConcerned(concerned, stores)) ?? '已调离'
    views.push({ id, kind: concerned.kind, name, ground, declaredOn })
  }
  return views
}
