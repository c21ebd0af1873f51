import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { ownWay } from '../../../src/domain/following/own-news'
import type { GatheredRhythm } from '../../../src/domain/following/rhythm'
import type { Notice } from '../../ports/inbox'
import type { Stores } from '../../ports/storage'
import { tell } from './tell'

/** News of somebody's own request or letter. */
interface OwnNews {
  readonly notice: Notice & { readonly about: { readonly kind: 'request' | 'complaint' } }
  readonly to: readonly string[]
  readonly payload: Readonly<Record<string, unknown>>
  /** The day of what happened. */
  readonly on: IsoDate
}

/**
 * Tells somebody of his own matter in the rhythm that he has chosen for it; what the law orders to be told always stands in
 * his inbox at once. What may be left out carries the link that switches it off.
 */
export const tellOwn = async ({ notice, to, payload, on }: OwnNews, stores: Stores): Promise<void> => {
  const follow = { kind: notice.about.kind, subject: notice.about.id }
  for (const personId of to) {
    const chosen = (await stores.follows.ownChoices(personId)).find(
      ({ kind, subject }) => kind === follow.kind && subject === follow.subject,
    )
    const rhythm = chosen?.rhythm ?? 'immediate'
    const way = ownWay(notice.topic, rhythm)
    const isOptional = ownWay(notice.topic, 'off') === 'never'
    const facts = isOptional ? { ...notice.facts, follows: [follow] } : notice.facts
    if (way === 'now') await tell({ notice: { ...notice, facts }, to: [personId], payload }, stores)
    if (way === 'gathered')
      await stores.follows.note(
        [{ personId, rhythm: rhythm as GatheredRhythm, about: notice.about, follow }],
        on,
      )
  }
}
