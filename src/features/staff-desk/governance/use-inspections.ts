import { actOnInspection, listInspections, readInspection, type InspectionView } from '@/contract/inspections'
import { isStaff, useSession } from '@/services/session'
import { staffKeys } from '../staff-keys'
import { useDeskActing } from '../use-desk-acting'
import { useDeskRead, useShownDeskRead } from '../use-desk-read'

/** All inspections; read anew each time the page is shown. */
export const useInspections = () => {
  const enabled = isStaff(useSession())
  return useShownDeskRead({
    queryKey: staffKeys.inspections,
    door: listInspections,
    input: {},
    enabled,
    retry: false,
  })
}

/** One inspection. */
export const useInspection = (id: string) => {
  const enabled = isStaff(useSession()) && id !== ''
  return useDeskRead({ queryKey: staffKeys.inspection(id), door: readInspection, input: { id }, enabled })
}

/** Carries out acts on an inspection. */
export const useInspectionAct = (view: InspectionView) =>
  useDeskActing(view, {
    door: actOnInspection,
    viewKey: staffKeys.inspection(view.id),
    listKey: staffKeys.inspections,
  })
