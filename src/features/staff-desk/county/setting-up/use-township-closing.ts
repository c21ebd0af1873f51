import { closeTownship, keepTownshipOpen, readTownshipClosing } from '@/contract/township-closing'
import { staffKeys } from '../../staff-keys'
import { useDeskForm } from '../../use-desk-form'
import { useDeskRead } from '../../use-desk-read'
import { useIsCounty } from '../use-county'

/** How a township stops, and what is in hand there. */
export const useTownshipClosing = (id: string) => {
  const enabled = useIsCounty() && id !== ''
  return useDeskRead({
    queryKey: staffKeys.townshipClosing(id),
    door: readTownshipClosing,
    input: { id },
    enabled,
  })
}

/** Announces that a township stops. */
export const useClosingTownship = (id: string) =>
  useDeskForm(closeTownship, { view: staffKeys.townshipClosing(id) })

/** Takes that back. */
export const useKeepingTownship = (id: string) =>
  useDeskForm(keepTownshipOpen, { view: staffKeys.townshipClosing(id) })
