import { actOnRemedy, listRemedies, readRemedy, type RemedyView } from '@/contract/remedy-ledger'
import { isStaff, useSession } from '@/services/session'
import { staffKeys } from '../staff-keys'
import { useDeskRead, useShownDeskRead } from '../use-desk-read'
import { useDeskActing } from '../use-desk-acting'

/** The ledger of 复议、诉讼、举报, or what of it is about one request; read anew each time the page is shown. */
export const useRemedies = (caseId = '') => {
  const enabled = isStaff(useSession())
  return useShownDeskRead({
    queryKey: [...staffKeys.remedies, caseId],
    door: listRemedies,
    input: { caseId },
    enabled,
    retry: false,
  })
}

/** One entry. */
export const useRemedy = (id: string) => {
  const enabled = isStaff(useSession()) && id !== ''
  return useDeskRead({
    queryKey: staffKeys.remedy(id),
    door: readRemedy,
    input: { id },
    enabled,
  })
}

/** Carries out acts on an entry. */
export const useRemedyAct = (view: RemedyView) =>
  useDeskActing(view, {
    door: actOnRemedy,
    viewKey: staffKeys.remedy(view.id),
    listKey: staffKeys.remedies,
  })
