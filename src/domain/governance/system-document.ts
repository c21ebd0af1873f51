import type { DossierEvent, DossierKind } from '../dossier/dossier'
import type { Role } from '../people/roles'
import { SYSTEM_RULES, type GovernanceSystem } from './systems'

/** A published document was named as the one that a system rests on. */
export interface SystemDocumentNamed extends DossierEvent {
  readonly type: 'document_named'
  readonly system: GovernanceSystem
  readonly documentId: string
}

/** Whoever names it. */
export const DOCUMENT_NAMERS: readonly Role[] = ['clerk', 'office_head']

/**
 * The document of each of the six systems as a dossier under the system's name: each naming stays in its record.
 * @example stores.dossiers.of(SYSTEM_DOCUMENT).find('responsibility')
 */
export const SYSTEM_DOCUMENT: DossierKind<SystemDocumentNamed> = {
  kind: 'system_document',
  outlineOf: (events) => ({
    title: SYSTEM_RULES[systemOf(events)].name,
    status: 'named',
    isOpen: true,
    isPublic: false,
    ownerId: null,
  }),
}

const newest = (events: readonly SystemDocumentNamed[]): SystemDocumentNamed => {
  const last = events[events.length - 1]
  if (last === undefined) throw new Error('the document of a system begins with its naming')
  return last
}

const systemOf = (events: readonly SystemDocumentNamed[]): GovernanceSystem => newest(events).system

/** The document in force: the one named last. @example documentOfSystem(events) // 'd1' */
export const documentOfSystem = (events: readonly SystemDocumentNamed[]): string => newest(events).documentId
