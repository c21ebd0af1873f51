import type { DeadLinkView, FreshnessView } from '../../../src/contract/freshness'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { CHANNEL_TEXTS } from '../../../src/domain/catalogue/channels'
import { coverageByColumn } from '../../../src/domain/catalogue/coverage'
import { DEAD_LINK_TEXTS, deadLinks, linkedDocuments } from '../../../src/domain/catalogue/dead-links'
import type { DisclosureRecord } from '../../../src/domain/catalogue/disclosure'
import { accountFreshness, columnFreshness } from '../../../src/domain/catalogue/freshness'
import { nextDue } from '../../../src/domain/catalogue/next-due'
import { weeklyDigest } from '../../../src/domain/catalogue/weekly-digest'
import type { Stores } from '../../ports/storage'
import { guidesToCheck } from '../services/guides-to-check'
import { cataloguePicture, type CataloguePicture } from './catalogue-picture'

/** Documents looked through for links, the newest first. */
const MOST_LINKING = 2000

/** Dead links in public documents; nothing is fetched. */
const deadLinksOf = async ({ linksInDocuments }: Stores): Promise<readonly DeadLinkView[]> => {
  const linking = await linksInDocuments.linking(MOST_LINKING)
  const open = new Set(await linksInDocuments.openAmong(linkedDocuments(linking.map(({ text }) => text))))
  return linking.flatMap(({ id, title, text }) =>
    deadLinks([text], (documentId) => open.has(documentId)).map((dead) => ({
      documentId: id,
      title,
      ...dead,
      becauseText: DEAD_LINK_TEXTS[dead.because],
    })),
  )
}

/** How fresh each account in use is. */
export const accountsOf = async (
  { catalogue }: Stores,
  records: readonly DisclosureRecord[],
  today: IsoDate,
): Promise<FreshnessView['accounts']> => {
  const accounts = await catalogue.accounts()
  return accounts.map((account) => {
    const alone = accounts.filter(({ channel }) => channel === account.channel).length === 1
    const fresh = accountFreshness({ account, alone, records, today })
    return { ...fresh, channelName: CHANNEL_TEXTS[account.channel] }
  })
}

const columnsOf = async (stores: Stores, picture: CataloguePicture) => {
  const documents = (await stores.documents.countByColumn()).map((each) => ({
    ...each,
    newestOn: each.newestOn as IsoDate | null,
  }))
  const planned = picture.items.flatMap((stored) => {
    const next = nextDue(stored, picture.today, stores.settings.calendar)
    return next === null ? [] : [{ columnId: stored.item.columnId, dueOn: next.clock.dueOn }]
  })
  return columnFreshness({ ...picture, documents, nextDue: planned })
}

/** What whoever asks has read already: a page that shows more than this doesn't read it twice. */
interface Read {
  readonly picture: CataloguePicture
  readonly guides: FreshnessView['guidesToCheck']
}

/** How fresh a township is, from its catalogue as it was read, with the digest of the week. */
export const freshnessOf = async (stores: Stores, { picture, guides }: Read): Promise<FreshnessView> => {
  const { today } = picture
  const [columns, dead] = [await columnsOf(stores, picture), await deadLinksOf(stores)]
  const accounts = await accountsOf(stores, picture.records, today)
  const { duties } = picture
  const coverage = coverageByColumn(picture)
  const digest = weeklyDigest({ today, duties, columns, accounts, coverage, deadLinks: dead.length })
  return { today, columns, accounts, deadLinks: dead, guidesToCheck: guides, digest }
}

/** How fresh a township is today, with the digest of the week. */
export const freshnessPicture = async (stores: Stores, today: IsoDate): Promise<FreshnessView> => {
  const picture = await cataloguePicture(stores, today)
  return freshnessOf(stores, { picture, guides: await guidesToCheck(stores, today) })
}
