import { formatChineseDate } from '../calendar/civil-date'
import type { DossierKind } from '../dossier/dossier'
import type { InspectionEvent, InspectionFacts } from './events'
import { inspectionAt } from './inspection-at'

/**
 * What an inspection is called.
 * @example inspectionTitle(facts) // '2026年3月2日检查（盈江县人民政府办公室）'
 */
export const inspectionTitle = ({ organ, inspectedOn }: InspectionFacts): string =>
  `${formatChineseDate(inspectedOn)}检查（${organ}）`

/**
 * Inspections as dossiers; none of them is public.
 * @example stores.dossiers.of(INSPECTION).find(id)
 */
export const INSPECTION: DossierKind<InspectionEvent> = {
  kind: 'inspection',
  outlineOf: (events) => {
    const { facts, status } = inspectionAt(events)
    const isOpen = status === 'filling' || status === 'to_mend'
    return { title: inspectionTitle(facts), status, isOpen, isPublic: false, ownerId: null }
  },
}
