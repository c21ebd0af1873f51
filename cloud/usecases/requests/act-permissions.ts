import type { ActPermission } from '../../../src/contract/case-view'
import { deskActs } from '../../../src/contract/staff-cases'
import { mayDo } from '../../../src/domain/information-request/may-do'
import type { Person } from '../../ports/people-store'
import type { CasePicture } from './case-picture'
import { staffActorsOf } from '../acting/actors-of'

/** For each act of the desk: may this person do it now, in any of the roles held, and if not, why not. */
export const actPermissions = (
  { record, today, calendar }: CasePicture,
  person: Person,
): readonly ActPermission[] => {
  const tables = staffActorsOf(person).map((actor) => mayDo(record.events, actor, today, calendar))
  return deskActs.map((act) => {
    const judged = tables.map((table) => table[act])
    if (judged.some(({ allowed }) => allowed)) return { act, allowed: true, message: '', article: '' }
    const refusals = judged.flatMap((permission) => (permission.allowed ? [] : [permission]))
    const telling = refusals.find(({ code }) => code !== 'role-not-allowed') ?? refusals[0]
    return { act, allowed: false, message: telling?.message ?? '', article: telling?.article ?? '' }
  })
}
