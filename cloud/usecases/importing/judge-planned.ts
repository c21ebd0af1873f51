import type { ImportFate } from '../../../src/contract/imports'
import type { PlannedDocument } from '../../ports/import-planner'
import type { Stores } from '../../ports/storage'

/** What a run makes of documents, as far as it decides about one. */
export interface Making {
  readonly makes: 'stock' | 'pieces'
  readonly isMasking: boolean
}

/** A document and what would become of it. */
export interface JudgedDocument {
  readonly planned: PlannedDocument
  readonly fate: ImportFate
  /** Title of the document with the very same text, for `copy`. */
  readonly sameAs: string
}

const holdsBack = ({ findings }: PlannedDocument, { makes, isMasking }: Making): boolean =>
  makes === 'stock' && !isMasking && findings.some(({ isHidden }) => !isHidden)

/** Compares one document with what is there. */
export const judgePlanned = async (
  { imports }: Stores,
  planned: PlannedDocument,
  making: Making,
): Promise<JudgedDocument> => {
  const { document, versions } = planned
  const { outcome, sameTextAs } = await imports.compare(document, versions)
  const as = (fate: ImportFate): JudgedDocument => ({ planned, fate, sameAs: sameTextAs ?? '' })
  if (outcome === 'unchanged') return as('same')
  if (sameTextAs !== null) return as('copy')
  if ((await imports.pieceWithKey(document.key)) !== null) return as('in_desk')
  if (holdsBack(planned, making)) return as('held')
  return as(outcome === 'updated' ? 'changed' : 'new')
}

/** Whether it comes in: not what is there already, and as pieces no new text of what is public (it is revised there). */
export const comesIn = ({ fate }: JudgedDocument, { makes }: Making): boolean =>
  fate === 'new' || fate === 'held' || (fate === 'changed' && makes === 'stock')
