import type { Person } from '../../ports/people-store'
import { fail, ok } from '../../../src/domain/result'
import type { Answer, Asked, World } from '../../ports/use-case'
import { isBeside } from './read-county'
import { COUNTY } from '../acting/who-may-enter'

/** An order as it is named at the doors: the township that it goes to, and its dossier there. */
export interface NamedRectification {
  readonly township: string
  readonly dossier: string
}

/** @example rectificationNamed('zhanxi.0af2') // { township: 'zhanxi', dossier: '0af2' } */
export const rectificationNamed = (id: string): NamedRectification => {
  const dot = id.indexOf('.')
  return { township: id.slice(0, dot), dossier: id.slice(dot + 1) }
}

/** @example nameOfRectification('zhanxi', '0af2') // 'zhanxi.0af2' */
export const nameOfRectification = (township: string, dossier: string): string => `${township}.${dossier}`

export const isOfCounty = ({ roles }: Pick<Person, 'roles'>): boolean =>
  roles.some((role) => COUNTY.includes(role))

/**
 * Somebody as who he is in a township, null where its orders aren't open to him. Whoever comes from another one of the county is
 * there as the county alone, since what he is at his own desk gives him nothing at theirs.
 */
export const personIn = async (
  township: string,
  { person, tenant }: { readonly person: Person; readonly tenant: string },
  world: World,
): Promise<Person | null> => {
  if (township === tenant) return person
  if (!isOfCounty(person) || !(await isBeside(world, tenant, township))) return null
  return { ...person, roles: person.roles.filter((role) => COUNTY.includes(role)) }
}

/** An order as it is named at the doors, with whoever asks as who he is there; not found where it isn't open to him. */
export const orderOpenTo = async (
  { tenant, caller, input }: Asked<{ readonly id: string }>,
  world: World,
): Promise<Answer<NamedRectification & { readonly person: Person }>> => {
  if (caller === null) return fail('unauthenticated')
  const named = rectificationNamed(input.id)
  const person = await personIn(named.township, { person: caller.person, tenant }, world)
  return person === null ? fail('not_found') : ok({ ...named, person })
}
