import {
  actOnConcern,
  listConcernUnits,
  listDeskConcerns,
  readDeskConcern,
  type StaffConcernView,
} from '@/contract/concerns'
import { isStaff, useSession } from '@/services/session'
import { useDeskActing } from '../use-desk-acting'
import { staffKeys } from '../staff-keys'
import { useDeskRead, useShownDeskRead } from '../use-desk-read'

/** A minute: hours run while the page is open. */
const EVERY_MINUTE = 60_000

/** Concerns at the desk, read anew each time the page is shown and every minute. */
export const useConcerns = () => {
  const enabled = isStaff(useSession())
  return useShownDeskRead({
    queryKey: staffKeys.concerns,
    door: listDeskConcerns,
    input: {},
    refetchInterval: EVERY_MINUTE,
    enabled,
    retry: false,
  })
}

/** One concern at the desk; its hours run on. */
export const useStaffConcern = (id: string) => {
  const enabled = isStaff(useSession()) && id !== ''
  return useDeskRead({
    queryKey: staffKeys.concern(id),
    door: readDeskConcern,
    input: { id },
    refetchInterval: EVERY_MINUTE,
    enabled,
  })
}

/** What the form of a new concern offers. */
export const useConcernUnits = () =>
  useDeskRead({
    queryKey: staffKeys.concernUnits,
    door: listConcernUnits,
    input: {},
    enabled: isStaff(useSession()),
  })

/** Carries out acts on a concern. */
export const useConcernAct = (view: StaffConcernView) =>
  useDeskActing(view, {
    door: actOnConcern,
    viewKey: staffKeys.concern(view.id),
    listKey: staffKeys.concerns,
  })
