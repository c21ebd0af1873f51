import { ROLE_TEXTS } from '@/domain/information-request/terms'
import { ROLES } from '@/domain/people/roles'

/** A role as the office calls it; a text that is no role of ours is shown as it is. */
export const roleInWords = (role: string): string => {
  const known = ROLES.find((each) => each === role)
  return known === undefined ? role : ROLE_TEXTS[known]
}
