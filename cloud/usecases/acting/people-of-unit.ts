import type { Role } from '../../../src/domain/people/roles'
import type { Stores } from '../../ports/storage'

const DESK: readonly Role[] = ['clerk', 'office_head']
const HANDLERS: readonly Role[] = ['clerk', 'handler', 'office_head']

/** Whoever in the office works on what a unit was given: its people, else the desk. */
export const peopleOfUnit = async (
  unitId: string | null,
  { organisation }: Stores,
): Promise<readonly string[]> => {
  const [{ posts }, staff] = [await organisation.chart(), await organisation.staff()]
  const holding = (roles: readonly Role[]) =>
    staff.filter(({ roles: held }) => held.some((role) => roles.includes(role))).map(({ id }) => id)
  const inUnit = holding(HANDLERS).filter((id) =>
    posts.some((post) => post.personId === id && post.unitId === unitId),
  )
  return inUnit.length > 0 ? inUnit : holding(DESK)
}
