import type { HouseTermsChangeView } from '../../../src/contract/house-terms'
import { changedTerms, checkHouseTerms, type HouseTerms } from '../../../src/domain/house-terms/house-terms'
import { fail, ok } from '../../../src/domain/result'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { Answer, World } from '../../ports/use-case'
import { auditCatalogue } from '../catalogue/change-catalogue'
import { namesOfStaff } from '../requests/staff-people'

/** Changes of the terms of a township, newest first, with the names of who made them. */
export const houseTermsChanges = async ({
  houseTerms,
  organisation,
}: Pick<Stores, 'houseTerms' | 'organisation'>): Promise<readonly HouseTermsChangeView[]> => {
  const names = await namesOfStaff({ organisation })
  return (await houseTerms.changes()).map(({ version, at, by, because, changed }) => ({
    ...{ version, because, changed, savedAt: at },
    by: names.get(by) ?? '',
  }))
}

interface Change {
  readonly before: HouseTerms
  readonly after: HouseTerms
  /** Version that is changed. */
  readonly version: number
  readonly because: string
  /** What the audit calls it. */
  readonly act: string
}

/**
 * Puts other terms in force, with its audit entry.
 * Fails: `invalid_field` with the name of the term, `house_terms_changed` where somebody was quicker.
 */
export const keepHouseTerms = async (
  { before, after, version, because, act }: Change,
  { stores, world, person }: { readonly stores: Stores; readonly world: World; readonly person: Person },
): Promise<Answer<null>> => {
  const checked = checkHouseTerms(after)
  if (!checked.ok) return fail('invalid_field', checked.detail)
  const changed = changedTerms(before, checked.value)
  const kept = { version: version + 1, changed, because, by: person.id, at: world.clock.now() }
  if (!(await stores.houseTerms.save(checked.value, kept))) return fail('house_terms_changed')
  await auditCatalogue(stores, { world, person }, { act, detail: { version: kept.version, changed } })
  return ok(null)
}
