import { useQuery } from '@tanstack/react-query'
import { listVillages } from '../contract/villages'
import { call } from './api'
import { PUBLIC } from './query-client'

/** The villages and communities of the township, in its own order. */
export const useVillages = () =>
  useQuery({ queryKey: [PUBLIC, 'villages'], queryFn: () => call(listVillages, {}) })
