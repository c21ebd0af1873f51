import type { Role } from '../../../src/domain/people/roles'
import type { Stores } from '../../ports/storage'

/** Ids of the staff who have one of these roles. */
export const peopleInRoles = async (
  roles: readonly Role[],
  { organisation }: Pick<Stores, 'organisation'>,
): Promise<readonly string[]> =>
  (await organisation.staff())
    .filter((person) => person.roles.some((role) => roles.includes(role)))
    .map(({ id }) => id)

/** Names of the staff by id. */
export const namesOfStaff = async ({
  organisation,
}: Pick<Stores, 'organisation'>): Promise<ReadonlyMap<string, string>> =>
  new Map((await organisation.staff()).map(({ id, displayName }) => [id, displayName]))
