import { useQuery } from '@tanstack/react-query'
import { listMyComplaints, readMyComplaint } from '../../contract/complaints'
import { call } from '../../services/api'
import { MINE } from '../../services/query-client'
import { useSession, withSession } from '../../services/session'

/** My letters; not asked for before there is a session, since nobody without one has any. */
export const useMyComplaints = () => {
  const session = useSession()
  return useQuery({
    queryKey: [MINE, session?.personId ?? '', 'letters-sent'],
    queryFn: () => withSession(() => call(listMyComplaints, {})),
    enabled: session !== null,
    staleTime: 0,
  })
}

/** Key of one of my letters. */
export const complaintKey = (id: string) => [MINE, 'complaint', id] as const

/** One of my letters. */
export const useMyComplaint = (id: string) =>
  useQuery({
    queryKey: complaintKey(id),
    queryFn: () => withSession(() => call(readMyComplaint, { id })),
    enabled: id !== '',
    staleTime: 0,
  })
