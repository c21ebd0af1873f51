import { actOnRectification, listRectifications, readRectification } from '@/contract/rectifications'
import type { RectificationDeskAct, RectificationView } from '@/contract/rectifications'
import { attachmentsToSend } from '@/services/outgoing-files'
import { isStaff, useSession } from '@/services/session'
import { uploadList } from '@/services/upload-list'
import { staffKeys } from '../staff-keys'
import { useDeskActing } from '../use-desk-acting'
import { useDeskRead, useShownDeskRead } from '../use-desk-read'
import { mendingFilesOf } from './mending-files'

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

/** A report goes out with its files, once they are all there. */
const withFiles = async (act: RectificationDeskAct, list: string): Promise<RectificationDeskAct> => {
  if (act.act !== 'answer') return act
  const files = await attachmentsToSend(list, 'act.files')
  return files.length === 0 ? act : { ...act, files: [...files] }
}

/** Carries out acts on an order. */
export const useRectificationAct = (view: RectificationView) =>
  useDeskActing(view, {
    complete: (act: RectificationDeskAct) => withFiles(act, mendingFilesOf(view.id)),
    after: () => uploadList(mendingFilesOf(view.id)).clear(false),
    door: actOnRectification,
    viewKey: staffKeys.rectification(view.id),
    listKey: staffKeys.rectifications,
  })
