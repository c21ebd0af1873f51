import type { InputOf } from '../../../src/contract/endpoint'
import type { HouseTermsDesk, saveHouseTerms } from '../../../src/contract/house-terms'
import { rolesPermit } from '../../../src/domain/people/policies'
import { fail, ok } from '../../../src/domain/result'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { UseCase } from '../../ports/use-case'
import { answeringOnce } from '../acting/answering-once'
import { reading } from '../acting/reading'
import { houseTermsChanges, keepHouseTerms } from './keep-house-terms'

const deskView = async ({ roles }: Person, stores: Stores): Promise<HouseTermsDesk> => ({
  ...(await stores.houseTerms.current()),
  changes: await houseTermsChanges(stores),
  mayChange: rolesPermit(roles, 'change_settings'),
})

/** 本地办理期限 at the desk, with each change of them. */
export const readDeskHouseTerms: UseCase<object, HouseTermsDesk> = async ({ tenant, caller }, world) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) => ok(await deskView(caller.person, stores)))
}

/** Puts terms in force for letters and topics that come from now on; those that are here keep theirs. */
export const saveDeskHouseTerms: UseCase<InputOf<typeof saveHouseTerms>, HouseTermsDesk> = (asked, world) =>
  answeringOnce(asked, { world, act: 'save_house_terms' }, async (stores, { person }) => {
    const { version, because, terms } = asked.input
    const before = (await stores.houseTerms.current()).terms
    const change = { before, after: { ...before, ...terms }, version, because, act: 'save_house_terms' }
    const kept = await keepHouseTerms(change, { stores, world, person })
    if (kept.ok) return ok(await deskView(person, stores))
    const { field } = kept.detail
    return field === undefined ? kept : fail(kept.code, { ...kept.detail, field: `terms.${String(field)}` })
  })
