import { makeTownshipExport, readTownshipExport } from '@/contract/township-export'
import { staffKeys } from '../../staff-keys'
import { useDeskForm } from '../../use-desk-form'
import { useDeskRead } from '../../use-desk-read'
import { useIsCounty } from '../use-county'

/** What the export of a township would hold, and those that were made. */
export const useTownshipExport = (id: string) => {
  const enabled = useIsCounty() && id !== ''
  return useDeskRead({
    queryKey: staffKeys.townshipExport(id),
    door: readTownshipExport,
    input: { id },
    enabled,
  })
}

/** Exports it. */
export const useExportingTownship = (id: string) =>
  useDeskForm(makeTownshipExport, { view: staffKeys.townshipExport(id), list: staffKeys.townshipClosing(id) })
