import {
  readRectificationTerms,
  readShortfalls,
  saveRectificationTerms,
} from '@/contract/rectification-terms'
import { useIsCounty } from '../county/use-county'
import { staffKeys } from '../staff-keys'
import { useDeskForm } from '../use-desk-form'
import { useDeskRead } from '../use-desk-read'

/** The days that the county usually gives; for its own people. */
export const useRectificationTerms = () =>
  useDeskRead({
    queryKey: staffKeys.rectificationTerms,
    door: readRectificationTerms,
    input: {},
    enabled: useIsCounty(),
  })

/** Sets them in every township of the county; the list shows the new day. */
export const useSavingRectificationTerms = () =>
  useDeskForm(saveRectificationTerms, { view: staffKeys.rectificationTerms, list: staffKeys.rectifications })

/** What the records of a township show; nothing while none is chosen. */
export const useShortfalls = (township: string) =>
  useDeskRead({
    queryKey: staffKeys.shortfalls(township),
    door: readShortfalls,
    input: { id: township },
    enabled: useIsCounty() && township !== '',
    retry: false,
  })
