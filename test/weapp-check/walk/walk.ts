import type { WeappDriver } from '../../support/driver'
import { pageNameOf, routeOf, type Ids } from '../../support/pages/address'
import { EVERY_ADDRESS } from '../../support/pages/all-addresses'
import { AXE } from '../../support/pages/page-findings'
import type { Look } from '../evidence'
import type { KeptLooks } from './kept-looks'
import { lookAt } from './look-at'
import type { Looker } from './town'

/**
 * Opens the pages one after the other, in each state that is listed, each by whom it is for, and measures them; a page whose
 * look was kept isn't opened again.
 */
export const walk = async (
  ids: Ids,
  phoneOf: (who: Looker) => Promise<WeappDriver>,
  { pages, kept }: { readonly pages: readonly string[]; readonly kept: KeptLooks },
): Promise<readonly Look[]> => {
  const names = new Set(pages.map(pageNameOf))
  const before = new Map(kept.looks.map((look) => [look.page, look]))
  const phones = new Map<Looker, WeappDriver>()
  const looks: Look[] = []
  for (const address of EVERY_ADDRESS.filter(([, page]) => names.has(page))) {
    const [who] = address
    const route = routeOf(address, ids)
    const known = before.get(route)
    if (known !== undefined) {
      looks.push(known)
      continue
    }
    const phone = phones.get(who) ?? (await phoneOf(who))
    phones.set(who, phone)
    const look = await lookAt(phone, route, AXE)
    kept.keep(look)
    looks.push(look)
  }
  for (const phone of phones.values()) await phone.close()
  return looks
}
