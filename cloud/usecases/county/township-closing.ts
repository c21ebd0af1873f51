import type { InputOf } from '../../../src/contract/endpoint'
import type {
  closeTownship,
  keepTownshipOpen,
  readTownshipClosing,
  TownshipClosingView,
} from '../../../src/contract/township-closing'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { checkClosing, closingText, type TownshipClosing } from '../../../src/domain/county/closing'
import { fail, ok } from '../../../src/domain/result'
import type { Stores } from '../../ports/storage'
import type { Answer, Asked, UseCase, World } from '../../ports/use-case'
import { answeringOnce } from '../acting/answering-once'
import { auditEntry } from '../acting/audit-entry'
import { byCounty } from './by-county'
import { townshipPicture } from './county-picture'
import { lastExport, type Names } from './last-export'
import { isBeside, namesOfCounty } from './read-county'
import { reading } from '../acting/reading'

const viewOf = async (
  stores: Stores,
  closing: TownshipClosing | null,
  { clock, names }: Pick<World, 'clock'> & { readonly names: Names },
): Promise<TownshipClosingView> => {
  const today = clock.today()
  const { township, requests, letters } = (await townshipPicture(stores, today)).standing
  const open = { requests: requests.open, letters: letters.open }
  const exported = await lastExport(stores, names)
  return { township, today, closing, told: closingText(closing, today), open, exported }
}

/** How a township of the county stops, and what is still in hand there. */
export const readClosingOfTownship: UseCase<
  InputOf<typeof readTownshipClosing>,
  TownshipClosingView
> = async ({ tenant, input }, world) => {
  if (!(await isBeside(world, tenant, input.id))) return fail('not_found')
  const about = { clock: world.clock, names: await namesOfCounty(world, tenant) }
  return reading(world, input.id, async (stores) => ok(await viewOf(stores, stores.settings.closing, about)))
}

interface Change {
  readonly township: string
  readonly act: string
  readonly closing: TownshipClosing | null
  readonly because: string
}

/** Puts a closing, or none, in force in a township of the county; it stands in the audit of that township. */
const put = async (
  asked: Asked<unknown>,
  { township, act, closing, because }: Change,
  world: World,
): Promise<Answer<TownshipClosingView>> => {
  const about = { clock: world.clock, names: await namesOfCounty(world, asked.tenant) }
  return answeringOnce({ ...asked, tenant: township }, { world, act }, async (stores, caller) => {
    await stores.townships.setClosing(closing)
    const facts = { act, caseId: null, detail: { because, on: closing?.on ?? '' } }
    await stores.audit.write(auditEntry(byCounty(caller), world.clock.now(), facts))
    return ok(await viewOf(stores, closing, about))
  })
}

const nameOf = (world: World, township: string): Promise<string | null> =>
  world.storage.read(township, async ({ settings }) => settings.office.township)

/** Announces that a township takes nothing new from a day on. */
export const closeTownshipOfCounty: UseCase<InputOf<typeof closeTownship>, TownshipClosingView> = async (
  asked,
  world,
) => {
  const { id: township, on, because, successor, successorPhone, township: named } = asked.input
  if (!(await isBeside(world, asked.tenant, township))) return fail('not_found')
  if (township === asked.tenant) return fail('own_township')
  if (named !== (await nameOf(world, township)))
    return fail('invalid_field', {
      field: 'township',
      message: '和这个乡镇的全称不一样，请照着写一遍，以免停错',
    })
  const checked = checkClosing({ on: on as IsoDate, because, successor, successorPhone }, world.clock.today())
  if (!checked.ok) return checked
  return put(asked, { township, act: 'close_township', closing: checked.value, because }, world)
}

/** Takes a closing back. */
export const keepTownshipOfCountyOpen: UseCase<
  InputOf<typeof keepTownshipOpen>,
  TownshipClosingView
> = async (asked, world) => {
  const { id: township, reason } = asked.input
  if (!(await isBeside(world, asked.tenant, township))) return fail('not_found')
  return put(asked, { township, act: 'keep_township_open', closing: null, because: reason }, world)
}
