import type { Browser } from 'playwright-core'
import type { Look } from '../evidence'
import { NOTHING_KEPT, type KeptLooks } from './kept-looks'
import type { FullTownship } from './kept-township'
import { phoneOf } from './town'
import { walk } from './walk'

/** Signs everybody in on phones of their own and walks through the pages of a full township. */
export const walkEverything = (
  browser: Browser,
  { server, things: { ids, sessions } }: FullTownship,
  { pages, kept = NOTHING_KEPT }: { readonly pages: readonly string[]; readonly kept?: KeptLooks },
): Promise<readonly Look[]> =>
  walk(ids, (who) => phoneOf(browser, server.origin, sessions[who]), { pages, kept })
