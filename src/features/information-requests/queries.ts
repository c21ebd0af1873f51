import { useQuery } from '@tanstack/react-query'
import { listMyCases, readMyCase } from '../../contract/my-cases'
import type { CaseReceipt } from '../../contract/case-view'
import { call } from '../../services/api'
import { MINE } from '../../services/query-client'
import { useSession, withSession } from '../../services/session'

export { MINE }
/** First word of the keys of receipts; they never leave memory. */
export const RECEIPT = 'receipt'

/** My requests; not asked for before there is a session, since nobody without one has any. */
export const useMyCases = () => {
  const session = useSession()
  return useQuery({
    queryKey: [MINE, session?.personId ?? '', 'cases'],
    queryFn: () => withSession(() => call(listMyCases, {})),
    enabled: session !== null,
    staleTime: 0,
  })
}

/** One of my requests. */
export const useMyCase = (id: string) =>
  useQuery({
    queryKey: [MINE, 'case', id],
    queryFn: () => withSession(() => call(readMyCase, { id })),
    enabled: id !== '',
    staleTime: 0,
  })

/** The receipt of one of my requests: the answer to the submission, else read again. */
export const useReceipt = (id: string) =>
  useQuery<CaseReceipt>({
    queryKey: [RECEIPT, id],
    queryFn: () => withSession(() => call(readMyCase, { id })),
    enabled: id !== '',
    staleTime: 60_000,
  })
