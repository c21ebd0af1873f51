import type { ArchiveDesk, saveRetention } from '../../../src/contract/archive'
import type { InputOf } from '../../../src/contract/endpoint'
import { yearOf, type IsoDate } from '../../../src/domain/calendar/civil-date'
import { rolesPermit } from '../../../src/domain/people/policies'
import { checkRetention } from '../../../src/domain/retention/retention-history'
import { fail, ok } from '../../../src/domain/result'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { UseCase, World } from '../../ports/use-case'
import { answeringOnce } from '../acting/answering-once'
import { reading } from '../acting/reading'
import { auditCatalogue } from '../catalogue/change-catalogue'
import { namesOfStaff } from '../requests/staff-people'
import { retentionChangeView, retentionLines } from './retention-lines'

/** This year, to look at, and those before it that may be handed over. */
const YEARS_SHOWN = 6

const yearsOf = (today: IsoDate): readonly number[] =>
  Array.from({ length: YEARS_SHOWN }, (_, back) => yearOf(today) - back)

/** 归档 as somebody sees it. */
export const archiveDesk = async (person: Person, stores: Stores, world: World): Promise<ArchiveDesk> => {
  const today = world.clock.today()
  const names = await namesOfStaff(stores)
  const changes = await stores.retention.changes()
  return {
    today,
    years: yearsOf(today),
    retention: retentionLines(changes),
    version: changes.length,
    changes: changes.map((change) => retentionChangeView(change, names)).reverse(),
    packages: (await stores.packages.list()).map(({ by, isKept, ...made }) => ({
      ...made,
      by: names.get(by) ?? '',
      isKept,
      mayFetch: isKept && by === person.id,
    })),
    maySet: rolesPermit(person.roles, 'change_settings'),
    mayMake: rolesPermit(person.roles, 'hand_over_archive'),
  }
}

/** Years, periods and packages at the desk. */
export const readArchiveAtDesk: UseCase<object, ArchiveDesk> = async ({ tenant, caller }, world) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) => ok(await archiveDesk(caller.person, stores, world)))
}

/** Sets how long a class of files is kept from today on. */
export const saveRetentionAtDesk: UseCase<InputOf<typeof saveRetention>, ArchiveDesk> = (asked, world) =>
  answeringOnce(asked, { world, act: 'save_retention' }, async (stores, { person }) => {
    const { version, kind, period, because } = asked.input
    const own = period === 'as_county' ? null : period
    const checked = own === null ? ok(null) : checkRetention(kind, own)
    if (!checked.ok) return fail('invalid_field', checked.detail)
    if ((await stores.retention.changes()).length !== version) return fail('retention_changed')
    const { clock } = world
    const change = { version: version + 1, from: clock.today(), kind, because }
    const township = { period: own, setBy: 'township', by: person.id, at: clock.now() } as const
    if (!(await stores.retention.add({ ...change, ...township }))) return fail('retention_changed')
    const detail = { version: change.version, kind, period, because }
    await auditCatalogue(stores, { world, person }, { act: 'save_retention', detail })
    return ok(await archiveDesk(person, stores, world))
  })
