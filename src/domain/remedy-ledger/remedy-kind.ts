import type { DossierKind } from '../dossier/dossier'
import type { RemedyEvent } from './events'
import { remedyAt } from './remedy-at'
import { isOpenRemedy } from './remedy-status'

/**
 * Entries of the ledger of 复议、诉讼、举报 as dossiers. None of them is public: the annual report shows how many there are.
 * @example stores.dossiers.of(REMEDY).find(id)
 */
export const REMEDY: DossierKind<RemedyEvent> = {
  kind: 'remedy',
  outlineOf: (events) => {
    const { facts, status } = remedyAt(events)
    return { title: facts.title, status, isOpen: isOpenRemedy(status), isPublic: false, ownerId: null }
  },
}
