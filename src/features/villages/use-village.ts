import { useQuery } from '@tanstack/react-query'
import { readVillage } from '../../contract/villages'
import { call } from '../../services/api'
import { PUBLIC } from '../../services/query-client'

/** What one village published and owes. */
export const useVillage = (id: string) =>
  useQuery({
    queryKey: [PUBLIC, 'village', id],
    queryFn: () => call(readVillage, { id }),
    enabled: id !== '',
  })
