import type { VillageMatterView, VillageView } from '../../../src/contract/villages'
import { CHANNEL_TEXTS } from '../../../src/domain/catalogue/channels'
import type { ChannelEntry } from '../../../src/domain/catalogue/disclosure'
import { entriesInForce } from '../../../src/domain/catalogue/entries-in-force'
import { findPersonalData, maskPersonalData } from '../../../src/domain/privacy/find-personal-data'
import { fail, ok } from '../../../src/domain/result'
import {
  MATTER_STATE_TEXTS,
  villageStanding,
  type VillageMatter,
} from '../../../src/domain/villages/village-affairs'
import type { Stores } from '../../ports/storage'
import type { UseCase } from '../../ports/use-case'
import { reading } from '../acting/reading'
import { villagesPicture } from './village-picture'

/** Three years of months and quarters. */
const MOST_SHOWN = 48

/** What staff wrote for the desk passed no gate: personal data in it is masked before others read it. */
const masked = (text: string): string => maskPersonalData(text, findPersonalData(text))

const placeText = ({ channel, place }: ChannelEntry): string =>
  masked(place === '' ? CHANNEL_TEXTS[channel] : `${CHANNEL_TEXTS[channel]}（${place}）`)

const documentIds = ({ records }: Pick<VillageMatter, 'records'>): readonly string[] =>
  records.map(({ disclosure }) => disclosure.documentId).filter((id) => id !== null)

/** A document that may not be seen is not named, and neither is what staff called it. */
const matterView = (
  { records, ...matter }: VillageMatter,
  titles: ReadonlyMap<string, string>,
): VillageMatterView => {
  const entries = records.flatMap((record) => entriesInForce(record.entries))
  const places = entries.filter(({ channel }) => channel !== 'website').map(placeText)
  const reasons = records.map(({ disclosure }) => disclosure.noneBecause).filter((text) => text !== '')
  const { period: _period, aboutOn: _about, ...shown } = matter
  return {
    ...shown,
    stateText: MATTER_STATE_TEXTS[matter.state],
    documents: documentIds({ records }).flatMap((id) => {
      const title = titles.get(id)
      return title === undefined ? [] : [{ id, title }]
    }),
    elsewhere: [...new Set(places)],
    noneBecause: masked(reasons.join('；')),
  }
}

const seenTitles = async (matters: readonly VillageMatter[], { documents }: Stores) =>
  documents.titlesOf([...new Set(matters.flatMap(documentIds))])

/** 村务公开 of one village; one that was taken out of the list keeps what it published. */
export const readOneVillage: UseCase<{ readonly id: string }, VillageView> = ({ tenant, input }, world) =>
  reading(world, tenant, async (stores) => {
    const { today, villages, mattersOf } = await villagesPicture(stores, world.clock.today())
    const found = villages.find(({ id }) => id === input.id)
    if (found === undefined) return fail('not_found')
    const matters = mattersOf(found)
    const shown = matters.slice(0, MOST_SHOWN)
    const titles = await seenTitles(shown, stores)
    const { id, name, kind, groupCount, phone, boardPlace, retiredOn } = found
    return ok({
      today,
      village: { id, name, kind, groupCount, phone, boardPlace, retiredOn },
      standing: villageStanding(matters),
      matters: shown.map((matter) => matterView(matter, titles)),
      olderMatters: matters.length - shown.length,
    })
  })
