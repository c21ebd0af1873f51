import type { MyCaseView } from '../../contract/case-view'
import { useOwnWrite } from '../../services/use-own-write'
import { MINE } from './queries'

/** Sends an act on my own case. */
export const useCaseWrite = (caseId: string, onDone: () => void) => {
  const { state, write } = useOwnWrite<MyCaseView>({
    queryKey: [MINE, 'case', caseId],
    staleCode: 'stale_case',
  })
  return { state, write: (run: (idempotencyKey: string) => Promise<MyCaseView>) => write(run, onDone) }
}
