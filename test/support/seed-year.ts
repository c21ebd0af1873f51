import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Stores } from '../../cloud/ports/storage'
import { day } from '../../src/domain/calendar/civil-date'
import { isChannel } from '../../src/domain/catalogue/channels'
import type { ChannelEntry, DisclosureRecord } from '../../src/domain/catalogue/disclosure'
import { checkEntry } from '../../src/domain/catalogue/entries-in-force'
import { modelItemsFor } from '../../src/domain/catalogue/model-catalogue'
import { ROOT } from './source-tree'

const END_OF_YEAR = day('2019-12-31')

const entryOf =
  (disclosureId: string) =>
  (text: string, place: number): ChannelEntry => {
    const [channel = '', wentOutOn = '', where = ''] = text.split('@')
    if (!isChannel(channel)) throw new Error(`unknown channel ${channel}`)
    const facts = { photoId: null, counters: null, note: '' }
    return {
      id: `${disclosureId}-${place}`,
      disclosureId,
      channel,
      place: where,
      wentOutOn: day(wentOutOn),
      ...facts,
    }
  }

/**
 * The year of the seed report as data: 137 items, 99 of them on the site (4 / 2 / 93), the rest on other channels. Only
 * the counts and the channels are the report's; titles and days are made up.
 */
export const seedYear = (): readonly DisclosureRecord[] => {
  const file = readFileSync(path.join(ROOT, 'test/fixtures/zhanxi-2019-disclosures.csv'), 'utf8')
  const [, ...lines] = file.trim().split('\n')
  return lines.map((line, at) => {
    const [itemId = '', title = '', formedOn = '', entries = ''] = line.split(',')
    const id = `y${at}`
    const made = {
      id,
      itemId,
      title,
      formedOn: day(formedOn),
      period: '',
      documentId: null,
      villageId: null,
      noneBecause: '',
    }
    return { disclosure: made, entries: entries.split('|').map(entryOf(id)) }
  })
}

/** Puts the year into a township through its own stores, each entry as the ledger's rules let it in. */
export const loadSeedYear = async ({ catalogue, disclosures }: Stores): Promise<void> => {
  await catalogue.fill(modelItemsFor({ issuer: '盏西镇人民政府', units: [] }))
  const written = { by: 'clerk-1', at: '2019-12-31T01:00:00Z' }
  for (const { disclosure, entries } of seedYear()) {
    await disclosures.add(disclosure, written)
    for (const [at, entry] of entries.entries()) {
      const known = { disclosure, entries: entries.slice(0, at), today: END_OF_YEAR }
      const checked = checkEntry(entry, known)
      if (!checked.ok) throw new Error(`${disclosure.title}: ${checked.code}`)
      await disclosures.addEntry(entry, written)
    }
  }
}
