import { readCounty, readCountyReport, readCountyTownship } from '@/contract/county'
import { useSession } from '@/services/session'
import { staffKeys } from '../staff-keys'
import { useDeskRead } from '../use-desk-read'

/** Whether whoever is signed in acts for the county. */
export const useIsCounty = (): boolean => useSession()?.roles.includes('county') ?? false

/** All townships of the county. */
export const useCounty = () => {
  const enabled = useIsCounty()
  return useDeskRead({
    queryKey: staffKeys.county,
    door: readCounty,
    input: {},
    enabled,
  })
}

/** One township of the county. */
export const useTownship = (id: string) => {
  const enabled = useIsCounty() && id !== ''
  return useDeskRead({
    queryKey: staffKeys.township(id),
    door: readCountyTownship,
    input: { id },
    enabled,
  })
}

/** The county's annual report of a year, added up anew each time it is shown. */
export const useCountyReport = (id: string) => {
  const enabled = useIsCounty() && id !== ''
  return useDeskRead({
    queryKey: staffKeys.countyReport(id),
    door: readCountyReport,
    input: { id },
    enabled,
    retry: false,
  })
}
