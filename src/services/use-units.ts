import { useQuery } from '@tanstack/react-query'
import { listUnitsConcerned } from '../contract/complaints'
import { call } from './api'
import { PUBLIC } from './query-client'

/** Units of the township, to say whom a letter is about. */
export const useUnits = () =>
  useQuery({
    queryKey: [PUBLIC, 'units'],
    queryFn: () => call(listUnitsConcerned, {}),
    staleTime: 600_000,
  })
