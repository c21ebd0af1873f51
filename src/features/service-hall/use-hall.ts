import { useQuery } from '@tanstack/react-query'
import { readServiceHall, readServiceItem } from '../../contract/service-hall'
import { call } from '../../services/api'
import { PUBLIC } from '../../services/query-client'

/** The service hall: windows, items, the way to the app. */
export const useHall = () =>
  useQuery({ queryKey: [PUBLIC, 'service-hall'], queryFn: () => call(readServiceHall, {}) })

/** What the hall knows of one item beside its text. */
export const useServiceItem = (id: string) =>
  useQuery({
    queryKey: [PUBLIC, 'service-item', id],
    queryFn: () => call(readServiceItem, { id }),
    enabled: id !== '',
  })
