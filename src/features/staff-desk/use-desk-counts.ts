import { readDeskCounts, type DeskCounts } from '@/contract/desk-counts'
import { isStaff, useSession } from '@/services/session'
import { staffKeys } from './staff-keys'
import { useShownDeskRead } from './use-desk-read'

/** Concerns run by the hour. Unit: milliseconds. */
const EVERY_MINUTE = 60_000

/** What waits in each list of the desk, asked for once however many sections show it; undefined until it is there. */
export const useDeskCounts = (): DeskCounts | undefined =>
  useShownDeskRead({
    queryKey: staffKeys.counts,
    door: readDeskCounts,
    input: {},
    refetchInterval: EVERY_MINUTE,
    enabled: isStaff(useSession()),
  }).data
