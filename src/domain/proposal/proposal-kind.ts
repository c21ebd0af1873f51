import type { DossierKind } from '../dossier/dossier'
import type { ProposalEvent } from './events'
import { proposalAt } from './proposal-at'
import { isOpenProposal } from './proposal-status'

/**
 * Proposals (建议提案) as dossiers. Public is what the head has let out, until the proposers are discontent.
 * @example stores.dossiers.of(PROPOSAL).find(id)
 */
export const PROPOSAL: DossierKind<ProposalEvent> = {
  kind: 'proposal',
  outlineOf: (events) => {
    const { status, facts, isPublic } = proposalAt(events)
    return { title: facts.title, status, isOpen: isOpenProposal(status), isPublic, ownerId: null }
  },
}
