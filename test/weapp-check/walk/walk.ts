import type { WeappDriver } from '../../support/driver'
import { AXE } from '../../support/pages/page-findings'
import type { Look } from '../evidence'
import { idsOf } from './ids'
import { lookAt } from './look-at'
import { addressOf, walked } from './pages'
import type { Looker, Town } from './town'

/** Opens the pages one after the other, each by whom it is for, and measures them. */
export const walk = async (
  town: Town,
  phoneOf: (who: Looker) => Promise<WeappDriver>,
  pages: readonly string[],
): Promise<readonly Look[]> => {
  const ids = await idsOf(town)
  const phones = new Map<Looker, WeappDriver>()
  const looks: Look[] = []
  for (const page of walked(pages)) {
    const [who, address] = addressOf(page, ids, town.tenant)
    const phone = phones.get(who) ?? (await phoneOf(who))
    phones.set(who, phone)
    looks.push(await lookAt(phone, address, AXE))
  }
  for (const phone of phones.values()) await phone.close()
  return looks
}
