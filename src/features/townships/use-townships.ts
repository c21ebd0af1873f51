import { useQuery } from '@tanstack/react-query'
import { listTownships } from '@/contract/sessions'
import { call } from '@/services/api'
import { PUBLIC } from '@/services/query-client'

/** Townships of the county, asked of the one of this build: it is there whatever was chosen. */
export const useTownships = () =>
  useQuery({
    queryKey: [PUBLIC, 'townships'],
    queryFn: () => call(listTownships, {}, { township: TENANT }),
  })
