import { queryOptions, useQuery } from '@tanstack/react-query'
import { listVillages } from '../contract/villages'
import { call } from './api'
import { PUBLIC } from './query-client'

/** The reading of the villages; for what must have them before it goes on: `client.ensureQueryData(villagesRead)`. */
export const villagesRead = queryOptions({
  queryKey: [PUBLIC, 'villages'],
  queryFn: () => call(listVillages, {}),
})

/** The villages and communities of the township, in its own order. */
export const useVillages = () => useQuery(villagesRead)
