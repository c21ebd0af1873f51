import type { DossierKind } from '../dossier/dossier'
import type { RoleGrant } from '../people/roles-by-date'
import { day } from '../calendar/civil-date'
import { appointmentAt, factsOn, isInForce, type AppointmentState } from './appointment-at'
import type { AppointmentEvent } from './events'
import { GROUP_POST_TEXTS, ROLE_OF_POST } from './group-posts'

/** A title is as the appointment was last called, on whichever day. */
const LAST_DAY = day('9999-12-31')

/**
 * The role that an appointment gives, and on which days; none while it isn't confirmed, for a post without a part in
 * approving, and for somebody without an account.
 * @example grantsOf(appointmentAt(events))[0]?.role // 'mayor'
 */
export const grantsOf = (state: AppointmentState): readonly RoleGrant[] => {
  const { personId, post, from } = state.facts
  const role = ROLE_OF_POST[post]
  if (!isInForce(state) || personId === null || role === null) return []
  return [{ personId, role, from, until: state.end?.lastOn ?? null }]
}

/**
 * Appointments to the leading group as dossiers. Whoever is a member on a day is public; how he came to be entered is not.
 * @example stores.dossiers.of(APPOINTMENT).find(id)
 */
export const APPOINTMENT: DossierKind<AppointmentEvent> = {
  kind: 'appointment',
  outlineOf: (events) => {
    const state = appointmentAt(events)
    const { name, post } = factsOn(state, LAST_DAY)
    return {
      title: `${name}　${GROUP_POST_TEXTS[post]}`,
      status: state.status,
      isOpen: state.status === 'to_confirm' || state.status === 'confirmed',
      isPublic: isInForce(state),
      ownerId: null,
    }
  },
  grantsOf: (events) => grantsOf(appointmentAt(events)),
}
