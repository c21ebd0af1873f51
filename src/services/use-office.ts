import { queryOptions, useQuery } from '@tanstack/react-query'
import { readOffice } from '../contract/read-office'
import { call } from './api'
import { PUBLIC } from './query-client'

/** The reading of the office; for what must have it before it goes on: `client.ensureQueryData(officeRead)`. */
export const officeRead = queryOptions({
  queryKey: [PUBLIC, 'office'],
  queryFn: () => call(readOffice, {}),
})

/** The disclosure office of this township: its address, hours and numbers. */
export const useOffice = () => useQuery(officeRead)
