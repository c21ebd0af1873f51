import type { DossierKind } from '../dossier/dossier'
import { concernAt } from './concern-at'
import { isOpenConcern, PUBLIC_CONCERNS } from './concern-status'
import type { ConcernEvent } from './events'

/** Responses to concerns (回应关切) as dossiers. @example CONCERN.kind // 'concern' */
export const CONCERN: DossierKind<ConcernEvent> = {
  kind: 'concern',
  outlineOf: (events) => {
    const { title, status } = concernAt(events)
    return {
      title,
      status,
      isOpen: isOpenConcern(status),
      isPublic: PUBLIC_CONCERNS.includes(status),
      ownerId: null,
    }
  },
}
