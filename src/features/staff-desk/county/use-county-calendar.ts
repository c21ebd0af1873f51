import { loadCountyDays, readCountyCalendar } from '@/contract/county-calendar'
import { staffKeys } from '../staff-keys'
import { useDeskForm } from '../use-desk-form'
import { useDeskRead } from '../use-desk-read'
import { useIsCounty } from './use-county'

/** Local days of the county; after loading, with what that came to. */
export const useCountyCalendar = () => {
  const enabled = useIsCounty()
  return useDeskRead({ queryKey: staffKeys.countyCalendar, door: readCountyCalendar, input: {}, enabled })
}

/** Loads a notice into every township of the county. */
export const useLoadingDays = () => useDeskForm(loadCountyDays, { view: staffKeys.countyCalendar })
