import type { DeskAct } from '../../../src/contract/staff-cases'
import { mayDo } from '../../../src/domain/information-request/may-do'
import type { Actor } from '../../../src/domain/people/roles'
import type { Person } from '../../ports/people-store'
import { actorAmong } from '../acting/actor-among'
import type { CasePicture } from './case-picture'

/** The role in which an act on a request is done. */
export const actorFor = (
  act: DeskAct['act'],
  person: Person,
  { record, today, calendar }: CasePicture,
): Actor => actorAmong(person, (actor) => mayDo(record.events, actor, today, calendar)[act]).actor
