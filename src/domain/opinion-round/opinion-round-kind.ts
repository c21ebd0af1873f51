import type { DossierKind } from '../dossier/dossier'
import type { RoundEvent } from './events'
import { roundAt } from './round-at'
import { OPEN_ROUNDS, PUBLIC_ROUNDS } from './round-status'

/** Draft consultations (意见征集) as dossiers. @example OPINION_ROUND.kind // 'opinion_round' */
export const OPINION_ROUND: DossierKind<RoundEvent> = {
  kind: 'opinion_round',
  outlineOf: (events) => {
    const { content, status } = roundAt(events)
    return {
      title: content.title,
      status,
      isOpen: OPEN_ROUNDS.includes(status),
      isPublic: PUBLIC_ROUNDS.includes(status),
      ownerId: null,
    }
  },
}
