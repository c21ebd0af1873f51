/** Who acts. One person may hold several roles in one township. */
export const ROLES = [
  'resident',
  'clerk',
  'handler',
  'reviewer',
  'confidentiality_reviewer',
  'office_head',
  'mayor',
  'county',
  'third_party',
] as const

export type Role = (typeof ROLES)[number]

/** The person behind an act, as the record keeps it: an id, never a name. */
export interface Actor {
  readonly personId: string
  readonly role: Role
}

/** Roles from outside the office: whoever asks, and whoever is asked (Art. 32). */
const OUTSIDE: readonly Role[] = ['resident', 'third_party']

/** Roles that may enter the staff pages. */
export const STAFF_ROLES: readonly Role[] = ROLES.filter((role) => !OUTSIDE.includes(role))
