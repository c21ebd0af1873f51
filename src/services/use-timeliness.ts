import { useQuery } from '@tanstack/react-query'
import { readTimeliness } from '../contract/timeliness'
import { call } from './api'
import { PUBLIC } from './query-client'

/** How long the township takes to answer requests. */
export const useTimeliness = () =>
  useQuery({ queryKey: [PUBLIC, 'timeliness'], queryFn: () => call(readTimeliness, {}) })
