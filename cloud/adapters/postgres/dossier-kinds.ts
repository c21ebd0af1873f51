import type { DossierKind } from '../../../src/domain/dossier/dossier'
import { TOPIC } from '../../../src/domain/topic/topic-kind'

/** Every kind of dossier that is kept, for `npm run rebuild`. */
export const KEPT_DOSSIERS: readonly DossierKind<never>[] = [TOPIC]
