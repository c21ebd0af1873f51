import { readCountyRetention, saveCountyRetention } from '@/contract/county-retention'
import { useIsCounty } from '../county/use-county'
import { staffKeys } from '../staff-keys'
import { useDeskForm } from '../use-desk-form'
import { useDeskRead } from '../use-desk-read'

/** What the county has set, and which townships keep something otherwise. */
export const useCountyRetention = () => {
  const enabled = useIsCounty()
  return useDeskRead({ queryKey: staffKeys.countyRetention, door: readCountyRetention, input: {}, enabled })
}

/** Sets how long a class is kept in all townships of the county. */
export const useSavingCountyRetention = () =>
  useDeskForm(saveCountyRetention, { view: staffKeys.countyRetention })
