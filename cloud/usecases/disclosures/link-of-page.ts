import type { PageLinkView, readPageLink } from '../../../src/contract/board-notice'
import type { InputOf } from '../../../src/contract/endpoint'
import { CODED_PAGES } from '../../../src/domain/open-data/page-scene'
import { fail, ok } from '../../../src/domain/result'
import type { LinkedPage, PageLink } from '../../ports/page-links'
import type { Answer, UseCase, World } from '../../ports/use-case'
import { LINK_DAYS, WechatError } from '../../ports/wechat'
import { changing } from '../acting/changing'
import { daysLater } from '../acting/later'
import { titleOfPage, webAddressOf } from './public-page'
import { reading } from '../acting/reading'

/** What goes out in a text message is opened within days: so long a link must still be good. */
const STILL_GOOD_DAYS = 7

/** A new link; null where there is no mini-program, or WeChat makes none now. */
const make = async (
  { wechat, clock }: World,
  tenant: string,
  { kind, id }: LinkedPage,
): Promise<PageLink | null> => {
  if (wechat === null) return null
  const goodUntil = daysLater(clock.now(), LINK_DAYS)
  try {
    const query = `id=${encodeURIComponent(id)}&township=${tenant}`
    return { address: await wechat.linkTo(tenant, { page: CODED_PAGES[kind], query }), goodUntil }
  } catch (error) {
    if (error instanceof WechatError) return null
    throw error
  }
}

const kept = (world: World, tenant: string, page: LinkedPage): Promise<Answer<PageLink | null>> =>
  reading(world, tenant, async (stores) => {
    if ((await titleOfPage(page, stores)) === null) return fail('not_found')
    const link = await stores.pageLinks.find(page)
    const isGood = link !== null && link.goodUntil > daysLater(world.clock.now(), STILL_GOOD_DAYS)
    return ok(isGood ? link : null)
  })

/** A link to send to people: it opens the mini-program where one can be had, else the page on the web. */
export const linkOfPage: UseCase<InputOf<typeof readPageLink>, PageLinkView> = async (
  { tenant, input, origin = '' },
  world,
) => {
  const known = await kept(world, tenant, input)
  if (!known.ok) return known
  if (known.value !== null) return ok({ ...known.value, opens: 'program' })
  const made = await make(world, tenant, input)
  if (made === null)
    return ok({ address: webAddressOf(input, tenant, origin), goodUntil: null, opens: 'web' })
  return changing(world, tenant, async ({ pageLinks }) => {
    await pageLinks.keep(input, made)
    return ok({ ...made, opens: 'program' })
  })
}
