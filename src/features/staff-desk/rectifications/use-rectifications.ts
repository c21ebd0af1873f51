import { actOnRectification, listRectifications, readRectification } from '@/contract/rectifications'
import type { RectificationView } from '@/contract/rectifications'
import { isStaff, useSession } from '@/services/session'
import { staffKeys } from '../staff-keys'
import { useDeskActing } from '../use-desk-acting'
import { useDeskRead, useShownDeskRead } from '../use-desk-read'

/** Orders to correct that I may see; read anew each time the page is shown. */
export const useRectifications = () => {
  const enabled = isStaff(useSession())
  return useShownDeskRead({
    queryKey: staffKeys.rectifications,
    door: listRectifications,
    input: {},
    enabled,
    retry: false,
  })
}

/** One order. */
export const useRectification = (id: string) => {
  const enabled = isStaff(useSession()) && id !== ''
  return useDeskRead({
    queryKey: staffKeys.rectification(id),
    door: readRectification,
    input: { id },
    enabled,
  })
}

/** Carries out acts on an order. */
export const useRectificationAct = (view: RectificationView) =>
  useDeskActing(view, {
    door: actOnRectification,
    viewKey: staffKeys.rectification(view.id),
    listKey: staffKeys.rectifications,
  })
