import {
  actOnAppointment,
  readAppointment,
  readLeadingGroupDesk,
  type AppointmentView,
} from '@/contract/leading-group'
import { isStaff, useSession } from '@/services/session'
import { staffKeys } from '../staff-keys'
import { useDeskActing } from '../use-desk-acting'
import { useDeskRead, useShownDeskRead } from '../use-desk-read'

/** The leading group on a day, '' for today. */
export const useLeadingGroup = (on: string) => {
  const enabled = isStaff(useSession())
  return useShownDeskRead({
    queryKey: [...staffKeys.leadingGroup, on],
    door: readLeadingGroupDesk,
    input: { on },
    enabled,
  })
}

/** One appointment. */
export const useAppointment = (id: string) => {
  const enabled = isStaff(useSession()) && id !== ''
  return useDeskRead({ queryKey: staffKeys.appointment(id), door: readAppointment, input: { id }, enabled })
}

/** Carries out acts on an appointment. */
export const useAppointmentAct = (view: AppointmentView) =>
  useDeskActing(view, {
    door: actOnAppointment,
    viewKey: staffKeys.appointment(view.id),
    listKey: staffKeys.leadingGroup,
  })
