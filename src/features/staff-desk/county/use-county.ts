import { useQuery } from '@tanstack/react-query'
import { readCounty, readCountyReport, readCountyTownship } from '@/contract/county'
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

/** The county's annual report of a year, added up anew each time it is shown. */
export const useCountyReport = (id: string) => {
  const enabled = useIsCounty() && id !== ''
  return useQuery({
    queryKey: staffKeys.countyReport(id),
    queryFn: () => staffCall(readCountyReport, { id }),
    staleTime: 0,
    enabled,
    retry: false,
  })
}
