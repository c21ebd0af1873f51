import { actOnWorkRecord, listWorkRecords, readWorkRecord, type WorkView } from '@/contract/work-records'
import { isStaff, useSession } from '@/services/session'
import { staffKeys } from '../staff-keys'
import { useDeskActing } from '../use-desk-acting'
import { useDeskRead, useShownDeskRead } from '../use-desk-read'

/** Trainings and meetings; read anew each time the page is shown. */
export const useWork = () => {
  const enabled = isStaff(useSession())
  return useShownDeskRead({
    queryKey: staffKeys.work,
    door: listWorkRecords,
    input: {},
    enabled,
    retry: false,
  })
}

/** One of them. */
export const useHeldWork = (id: string) => {
  const enabled = isStaff(useSession()) && id !== ''
  return useDeskRead({ queryKey: staffKeys.held(id), door: readWorkRecord, input: { id }, enabled })
}

/** Carries out acts on one of them. */
export const useWorkAct = (view: WorkView) =>
  useDeskActing(view, {
    door: actOnWorkRecord,
    viewKey: staffKeys.held(view.id),
    listKey: staffKeys.work,
  })
