import type { DossierEvent } from '../../../src/domain/dossier/dossier'
import type { DossierRecord, DossierStore } from '../../ports/dossier-store'

/** More than a township can have under way at once. */
const MOST_OPEN = 2000

/**
 * Dossiers under way: the part of a list of the desk that is counted.
 * @example (await openAtDesk(dossiers.of(CONCERN))).length
 */
export const openAtDesk = <E extends DossierEvent>(
  dossiers: DossierStore<E>,
): Promise<readonly DossierRecord<E>[]> => dossiers.list({ isOpen: true, limit: MOST_OPEN })

/**
 * Dossiers as the desk lists them: whatever is under way, however long ago it began, and of what is settled so many of the
 * newest. The newest of all would drop the oldest that is still owed, which is the most urgent.
 * @example await listedAtDesk(dossiers.of(TOPIC), 300)
 */
export const listedAtDesk = async <E extends DossierEvent>(
  dossiers: DossierStore<E>,
  settled: number,
): Promise<readonly DossierRecord<E>[]> => [
  ...(await openAtDesk(dossiers)),
  ...(await dossiers.list({ isOpen: false, limit: settled })),
]
