import type { InputOf } from '../../../src/contract/endpoint'
import type { GuideDesk, GuideVersionView, saveGuide } from '../../../src/contract/guide'
import { changedIn, checkGuide } from '../../../src/domain/guide/office-guide'
import { rolesPermit } from '../../../src/domain/people/policies'
import { fail, ok } from '../../../src/domain/result'
import type { KeptGuide } from '../../ports/guide-store'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { UseCase } from '../../ports/use-case'
import { answeringOnce } from '../acting/answering-once'
import { auditCatalogue } from '../catalogue/change-catalogue'
import { reading } from '../acting/reading'
import { namesOfStaff } from '../requests/staff-people'

const versionView = (
  { version, because, by, at, guide }: KeptGuide,
  before: KeptGuide | undefined,
  names: ReadonlyMap<string, string>,
): GuideVersionView => ({
  ...{ version, because, savedAt: at },
  by: names.get(by) ?? '',
  changed: before === undefined ? [] : changedIn(before.guide, guide),
})

const guideDesk = async ({ roles }: Person, { guide, organisation }: Stores): Promise<GuideDesk> => {
  const [office, versions] = [await guide.current(), await guide.versions()]
  const names = await namesOfStaff({ organisation })
  return {
    office,
    versions: versions.map((kept, at) => versionView(kept, versions[at + 1], names)),
    mayChange: rolesPermit(roles, 'change_settings'),
  }
}

/** 公开指南 at the desk, with its versions. */
export const readDeskGuide: UseCase<object, GuideDesk> = async ({ tenant, caller }, world) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) => ok(await guideDesk(caller.person, stores)))
}

/** Saves a new version of the guide; everything that names the office reads it from then on. */
export const saveDeskGuide: UseCase<InputOf<typeof saveGuide>, GuideDesk> = (asked, world) =>
  answeringOnce(asked, { world, act: 'save_guide' }, async (stores, { person }) => {
    const { version, because } = asked.input
    const checked = checkGuide(asked.input.guide)
    if (!checked.ok) {
      const { field, message } = checked.detail
      return fail('invalid_field', { field: `guide.${String(field)}`, message })
    }
    const before = await stores.guide.current()
    const saved = { guide: checked.value, because, by: person.id, at: world.clock.now() }
    if (!(await stores.guide.save(version, saved))) return fail('guide_changed')
    const detail = { version: version + 1, changed: changedIn(before, checked.value) }
    await auditCatalogue(stores, { world, person }, { act: 'save_guide', detail })
    return ok(await guideDesk(person, stores))
  })
