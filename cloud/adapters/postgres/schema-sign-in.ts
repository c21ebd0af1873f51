import type { Generated } from 'kysely'

/** Tables of signing in: sessions (migrations 0001, 0092, 0094), the second step (0094), joined people (0105). */
export interface SignInSchema {
  session: {
    tenant: string
    token_hash: string
    person_id: string
    expires_at: string
    must_change_password: Generated<boolean>
    id: Generated<string>
    opened_at: Generated<string>
    used_at: Generated<string>
    confirmed_at: Generated<string | null>
    device: Generated<string>
    second_factor: Generated<string>
  }
  second_factor: {
    tenant: string
    person_id: string
    sealed: Generated<string | null>
    pending: string | null
    last_step: Generated<string | number>
    wrong_tries: Generated<number>
    forgotten_at: Generated<string | null>
    locked_until: Generated<string | null>
  }
  person_join: {
    tenant: string
    former_id: string
    person_id: string
    joined_at: string
  }
  phone_code: {
    tenant: string
    phone: string
    code: string
    good_until: string
    wrong_tries: Generated<number>
  }
  recovery_code: { tenant: string; person_id: string; code_hash: string; used_at: string | null }
  second_factor_removal: {
    tenant: string
    person_id: string
    asked_by: string
    asked_by_name: string
    reason: string
    asked_at: string
  }
}
