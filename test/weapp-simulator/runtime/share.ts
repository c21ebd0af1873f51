import { pathOf } from '../wx/page-path'
import type { PageInstance } from '../wx/page-stack'
import { report } from './reporter'
import { call } from './pages'

type Card = { title?: string; path?: string; imageUrl?: string; promise?: Promise<Card> }

/** Asks the page for its card, as 转发 does, and hands the card to the host. */
export async function share(
  page: { route: string; query: Readonly<Record<string, string>>; title: string; instance: PageInstance },
  button?: HTMLElement,
): Promise<void> {
  const target = button ? { id: button.id, dataset: { ...button.dataset } } : undefined
  const given = call(page.instance, 'onShareAppMessage', { from: button ? 'button' : 'menu', target }) as
    Card | undefined
  const card = (await given?.promise) ?? given ?? {}
  report({
    type: 'share',
    title: card.title ?? page.title,
    path: card.path ?? pathOf(page),
    imageUrl: card.imageUrl ?? null,
  })
}
