import { stepsAsideFor } from '../../src/domain/people/recusal'
import type { CaseStore } from '../ports/case-store'
import type { Person } from '../ports/people-store'
import type { Stores } from '../ports/storage'

/** The cases of the township as one member of staff may see them. */
export type CasesForStaff = Pick<CaseStore, 'find' | 'findByNumber' | 'listOpen' | 'listClosedSince'>

/**
 * The one gate between staff and cases: whoever must step aside (回避) finds the case nowhere, by no door. Everything at
 * the desk reads cases through here.
 */
export const casesForStaff = async (
  { id: personId }: Person,
  { cases, organisation, recusals }: Pick<Stores, 'cases' | 'organisation' | 'recusals'>,
): Promise<CasesForStaff> => {
  const hidden = new Set(await recusals.casesAbout(stepsAsideFor(personId, await organisation.chart())))
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
