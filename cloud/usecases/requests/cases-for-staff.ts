import { stepsAsideFor } from '../../../src/domain/people/recusal'
import type { CaseStore } from '../../ports/case-store'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'

/** The cases of the township as one member of staff may see them. */
export type CasesForStaff = Pick<CaseStore, 'find' | 'findByNumber' | 'listOpen' | 'listClosedSince'>

/** Ids of the cases from which a member of staff must step aside. */
export const casesHiddenFrom = async (
  { id }: Person,
  { organisation, recusals }: Pick<Stores, 'organisation' | 'recusals'>,
): Promise<ReadonlySet<string>> =>
  new Set(await recusals.casesAbout(stepsAsideFor(id, await organisation.chart())))

/**
 * The one gate between staff and cases: whoever must step aside (回避) finds the case nowhere, by no door. Everything at
 * the desk reads cases through here.
 */
export const casesForStaff = async (
  person: Person,
  stores: Pick<Stores, 'cases' | 'organisation' | 'recusals'>,
): Promise<CasesForStaff> => {
  const { cases } = stores
  const hidden = await casesHiddenFrom(person, stores)
  const open = <Case extends { readonly id: string }>(found: readonly Case[]) =>
    found.filter(({ id }) => !hidden.has(id))
  return {
    find: async (id) => (hidden.has(id) ? null : cases.find(id)),
    findByNumber: async (number) => {
      const found = await cases.findByNumber(number)
      return found === null || hidden.has(found.id) ? null : found
    },
    listOpen: async () => open(await cases.listOpen()),
    listClosedSince: async (on, limit) => open(await cases.listClosedSince(on, limit)),
  }
}
