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
  'village_clerk',
] as const

export type Role = (typeof ROLES)[number]

/** The person behind an act, as the record keeps it: an id, never a name. */
export interface Actor {
  readonly personId: string
  readonly role: Role
}

/** Roles from outside the office: whoever asks, and whoever is asked (Art. 32). */
const OUTSIDE: readonly Role[] = ['resident', 'third_party']

/** Whoever writes for a village (村务员): of the desk he sees the pieces of his own village, and nothing else. */
const OF_VILLAGES: readonly Role[] = ['village_clerk']

/** Staff of the township and of the county. */
export const STAFF_ROLES: readonly Role[] = ROLES.filter(
  (role) => !OUTSIDE.includes(role) && !OF_VILLAGES.includes(role),
)

/** Roles that sign in at the desk: staff, and those who write for a village. */
export const DESK_ROLES: readonly Role[] = [...STAFF_ROLES, ...OF_VILLAGES]
