import type { WeappDriver } from '../../support/driver'
import { pageNameOf, routeOf, type Ids } from '../../support/pages/address'
import { EVERY_ADDRESS } from '../../support/pages/all-addresses'
import { AXE } from '../../support/pages/page-findings'
import type { Look } from '../evidence'
import { lookAt } from './look-at'
import type { Looker } from './town'

/** Opens the pages one after the other, in each state that is listed, each by whom it is for, and measures them. */
export const walk = async (
  ids: Ids,
  phoneOf: (who: Looker) => Promise<WeappDriver>,
  pages: readonly string[],
): Promise<readonly Look[]> => {
  const names = new Set(pages.map(pageNameOf))
  const phones = new Map<Looker, WeappDriver>()
  const looks: Look[] = []
  for (const address of EVERY_ADDRESS.filter(([, page]) => names.has(page))) {
    const [who] = address
    const phone = phones.get(who) ?? (await phoneOf(who))
    phones.set(who, phone)
    looks.push(await lookAt(phone, routeOf(address, ids), AXE))
  }
  for (const phone of phones.values()) await phone.close()
  return looks
}
