import type { Looker } from '../../weapp-check/walk/town'
import { routeOf, type Address, type Ids } from './address'
import { DESK_ADDRESSES } from './desk-addresses'
import type { Page } from './page'
import { RESIDENT_ADDRESSES } from './resident-addresses'

/**
 * Every page of the build, in every state that is looked at: the one list for `every-page`, `npm run weapp:check` and
 * `npm run contact-sheet`. A test holds that no page of app.config is missing.
 */
export const EVERY_ADDRESS: readonly Address[] = [...RESIDENT_ADDRESSES, ...DESK_ADDRESSES]

/** The pages of one who looks, about these things. */
export const pagesOf = (who: Looker, ids: Ids): readonly Page[] =>
  EVERY_ADDRESS.filter(([looker]) => looker === who).map((address) => [routeOf(address, ids), address[2]])
