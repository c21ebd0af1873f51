import { useQuery } from '@tanstack/react-query'
import { listConcerns, listPinnedConcerns, readConcern } from '../../contract/concerns'
import { call } from '../../services/api'
import { PUBLIC } from '../../services/query-client'

/** Ten seconds: what is said in an emergency is read anew soon. */
const SOON = 10_000

/** Open concerns for the first page. */
export const usePinnedConcerns = () =>
  useQuery({
    queryKey: [PUBLIC, 'pinned-concerns'],
    queryFn: () => call(listPinnedConcerns, {}),
    staleTime: SOON,
  })

/** All concerns that something was said about. */
export const useConcerns = () =>
  useQuery({ queryKey: [PUBLIC, 'concerns'], queryFn: () => call(listConcerns, {}), staleTime: SOON })

/** One concern. */
export const useConcern = (id: string) =>
  useQuery({
    queryKey: [PUBLIC, 'concern', id],
    queryFn: () => call(readConcern, { id }),
    enabled: id !== '',
    staleTime: SOON,
  })
