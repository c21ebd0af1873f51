import { makePackage, readArchive, readArchiveYear, saveRetention } from '@/contract/archive'
import { isStaff, useSession } from '@/services/session'
import { staffKeys } from '../staff-keys'
import { useDeskForm } from '../use-desk-form'
import { useDeskRead } from '../use-desk-read'

/** Years, periods and packages. */
export const useArchive = () =>
  useDeskRead({
    queryKey: staffKeys.archive,
    door: readArchive,
    input: {},
    enabled: isStaff(useSession()),
  })

/** What of a year would be handed over; nothing while none is chosen. */
export const useArchiveYear = (id: string) =>
  useDeskRead({
    queryKey: staffKeys.archiveYear(id),
    door: readArchiveYear,
    input: { id },
    enabled: isStaff(useSession()) && id !== '',
  })

/** Sets how long a class is kept. */
export const useSavingRetention = () => useDeskForm(saveRetention, { view: staffKeys.archive })

/** Makes the package of a year. */
export const useMakingPackage = () => useDeskForm(makePackage, { view: staffKeys.archive })
