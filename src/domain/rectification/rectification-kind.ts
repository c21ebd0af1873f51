import type { DossierKind } from '../dossier/dossier'
import type { RectificationEvent } from './events'
import { rectificationAt } from './rectification-at'
import { isOpenRectification } from './rectification-status'

/**
 * Orders of the county to correct (督促整改) as dossiers, each kept in the township that it goes to. None of them is public.
 * @example stores.dossiers.of(RECTIFICATION).find(id)
 */
export const RECTIFICATION: DossierKind<RectificationEvent> = {
  kind: 'rectification',
  outlineOf: (events) => {
    const { facts, status } = rectificationAt(events)
    return { title: facts.title, status, isOpen: isOpenRectification(status), isPublic: false, ownerId: null }
  },
}
