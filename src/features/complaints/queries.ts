import { useQuery } from '@tanstack/react-query'
import { listMyComplaints, listUnitsConcerned, readMyComplaint } from '../../contract/complaints'
import { call } from '../../services/api'
import { MINE, PUBLIC } from '../../services/query-client'
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

/** Units of the township, to say whom a letter is about. */
export const useUnitsConcerned = () =>
  useQuery({
    queryKey: [PUBLIC, 'units'],
    queryFn: () => call(listUnitsConcerned, {}),
    staleTime: 600_000,
  })
