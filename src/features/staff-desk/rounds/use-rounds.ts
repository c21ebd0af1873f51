import {
  actOnOpinionRound,
  listDeskRounds,
  readDeskRound,
  type StaffRoundView,
} from '@/contract/opinion-rounds'
import { isStaff, useSession } from '@/services/session'
import { useDeskActing } from '../use-desk-acting'
import { staffKeys } from '../staff-keys'
import { useDeskRead, useShownDeskRead } from '../use-desk-read'

/** Rounds at the desk, read anew each time the page is shown. */
export const useRounds = () => {
  const enabled = isStaff(useSession())
  return useShownDeskRead({
    queryKey: staffKeys.rounds,
    door: listDeskRounds,
    input: {},
    enabled,
    retry: false,
  })
}

/** One round at the desk. */
export const useStaffRound = (id: string) => {
  const enabled = isStaff(useSession()) && id !== ''
  return useDeskRead({
    queryKey: staffKeys.round(id),
    door: readDeskRound,
    input: { id },
    enabled,
  })
}

/** Carries out acts on a round. */
export const useRoundAct = (view: StaffRoundView) =>
  useDeskActing(view, {
    door: actOnOpinionRound,
    viewKey: staffKeys.round(view.id),
    listKey: staffKeys.rounds,
  })
