import { useQuery } from '@tanstack/react-query'
import { readCounty, readCountyTownship } from '@/contract/county'
import { useSession } from '@/services/session'
import { staffCall } from '../staff-call'
import { staffKeys } from '../staff-keys'

/** Whether whoever is signed in acts for the county. */
export const useIsCounty = (): boolean => useSession()?.roles.includes('county') ?? false

/** All townships of the county. */
export const useCounty = () => {
  const enabled = useIsCounty()
  return useQuery({
    queryKey: staffKeys.county,
    queryFn: () => staffCall(readCounty, {}),
    staleTime: 0,
    enabled,
  })
}

/** One township of the county. */
export const useTownship = (id: string) => {
  const enabled = useIsCounty() && id !== ''
  return useQuery({
    queryKey: staffKeys.township(id),
    queryFn: () => staffCall(readCountyTownship, { id }),
    staleTime: 0,
    enabled,
  })
}
