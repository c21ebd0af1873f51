import type { DeskAct } from '../../src/contract/staff-cases'
import { mayDo } from '../../src/domain/information-request/may-do'
import type { Actor } from '../../src/domain/people/roles'
import type { Person } from '../ports/people-store'
import { readerOf, staffActorsOf } from './actors-of'
import type { CasePicture } from './case-picture'

/** The role, among those held, in which the act is lawful; else the first, whose refusal the domain then words. */
export const actorFor = (
  act: DeskAct['act'],
  person: Person,
  { record, today, calendar }: CasePicture,
): Actor => {
  const actors = staffActorsOf(person)
  const able = actors.find((actor) => mayDo(record.events, actor, today, calendar)[act].allowed)
  const known = actors.find((actor) => {
    const permission = mayDo(record.events, actor, today, calendar)[act]
    return !permission.allowed && permission.code !== 'role-not-allowed'
  })
  return able ?? known ?? readerOf(person)
}
