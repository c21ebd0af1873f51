import type { InputOf } from '../../../src/contract/endpoint'
import type { HouseTermsDesk, saveHouseTerms } from '../../../src/contract/house-terms'
import { changedTerms, checkHouseTerms } from '../../../src/domain/house-terms/house-terms'
import { PERMISSION_ROLES } from '../../../src/domain/people/policies'
import { fail, ok } from '../../../src/domain/result'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { UseCase } from '../../ports/use-case'
import { answeringOnce } from '../acting/answering-once'
import { auditCatalogue } from '../catalogue/change-catalogue'
import { reading } from '../acting/reading'
import { namesOfStaff } from '../requests/staff-people'

const deskView = async ({ roles }: Person, { houseTerms, organisation }: Stores): Promise<HouseTermsDesk> => {
  const names = await namesOfStaff({ organisation })
  const changes = await houseTerms.changes()
  return {
    ...(await houseTerms.current()),
    changes: changes.map(({ version, at, by, because, changed }) => ({
      ...{ version, because, changed, savedAt: at },
      by: names.get(by) ?? '',
    })),
    mayChange: roles.some((role) => PERMISSION_ROLES.change_settings.includes(role)),
  }
}

/** 本地办理期限 at the desk, with each change of them. */
export const readDeskHouseTerms: UseCase<object, HouseTermsDesk> = async ({ tenant, caller }, world) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) => ok(await deskView(caller.person, stores)))
}

/** Puts terms in force for letters and topics that come from now on; those that are here keep theirs. */
export const saveDeskHouseTerms: UseCase<InputOf<typeof saveHouseTerms>, HouseTermsDesk> = (asked, world) =>
  answeringOnce(asked, { world, act: 'save_house_terms' }, async (stores, { person }) => {
    const { version, because, terms } = asked.input
    const checked = checkHouseTerms(terms)
    if (!checked.ok) {
      const { field, message } = checked.detail
      return fail('invalid_field', { field: `terms.${String(field)}`, message })
    }
    const before = await stores.houseTerms.current()
    const changed = changedTerms(before.terms, checked.value)
    const kept = { version: version + 1, changed, because, by: person.id, at: world.clock.now() }
    if (!(await stores.houseTerms.save(checked.value, kept))) return fail('house_terms_changed')
    const detail = { version: kept.version, changed }
    await auditCatalogue(stores, { world, person }, { act: 'save_house_terms', detail })
    return ok(await deskView(person, stores))
  })
