import { readCounty, readCountyTownship } from '@/contract/county'
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
