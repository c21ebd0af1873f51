import { fileURLToPath } from 'node:url'
import type { IsoDate } from '../../src/domain/calendar/civil-date'
import type { TownshipLaw, TownshipLaws } from '../ports/township-laws'
import { columnFor } from './document-files/column-for'
import { findFiles } from './document-files/find-files'
import { planImport, readDocuments } from './document-files/plan-import'
import { textReader } from './document-files/read-text'

const read = async (today: IsoDate): Promise<readonly TownshipLaw[]> => {
  const files = findFiles(fileURLToPath(new URL('./laws', import.meta.url))) ?? []
  const order = { files, columnOf: columnFor, columns: {}, today, isMasking: false }
  const { groups } = await planImport(order, textReader)
  return [...groups.values()].flatMap((group) => readDocuments(group, order).documents)
}

/** The laws that come with the product, read as an import reads them; they are no batch, for nobody takes them back. */
export const townshipLaws: TownshipLaws = { all: read }
