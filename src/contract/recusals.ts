import * as z from 'zod/mini'
import type { IsoDate } from '../domain/calendar/civil-date'
import type { Role } from '../domain/people/roles'
import { line } from './applicant'
import { byId, identifier, nothing } from './case-id'
import { answering } from './endpoint'

/** Units and staff that a case may be about. */
export interface OrganisationView {
  readonly units: readonly { readonly id: string; readonly name: string }[]
  readonly people: readonly { readonly id: string; readonly name: string; readonly roles: readonly Role[] }[]
}

/** The township's organisation, to name whom or what a case is about. */
export const readOrganisation = answering<OrganisationView>()({
  area: 'staff',
  method: 'GET',
  path: '/organisation',
  input: nothing,
})

/** A recusal in force (回避). */
export interface RecusalView {
  readonly id: string
  readonly kind: 'person' | 'unit'
  /** Name of the person or unit that steps aside. */
  readonly name: string
  readonly ground: string
  readonly declaredOn: IsoDate
}

/** Recusals in force on one case. */
export const listRecusals = answering<{ readonly recusals: readonly RecusalView[] }>()({
  area: 'staff',
  method: 'GET',
  path: '/cases/:id/recusals',
  input: byId,
})

const concerned = z.strictObject(
  { kind: z.enum(['person', 'unit'], { error: '请选择是人还是单位' }), id: identifier },
  { error: '请选择回避的人或者单位' },
)

/** What follows from a recusal. */
export interface RecusalOutcome {
  /** False when whoever declared it has thereby stepped aside as well. */
  readonly staysOpenToMe: boolean
  /** Chinese: what is missing when nobody is left who could draft or approve; empty else. The county is told. */
  readonly nobodyLeft: string
}

/** Declares that a case is about a person or unit here. Needs `Idempotency-Key`. */
export const declareRecusal = answering<RecusalOutcome>()({
  area: 'staff',
  method: 'POST',
  path: '/cases/:id/recusals',
  input: () => z.strictObject({ id: identifier, concerned, ground: line('回避理由', 200) }),
})

/** Lifts a recusal that was declared wrongly, with the reason. Needs `Idempotency-Key`. */
export const liftRecusal = answering<{ readonly recusals: readonly RecusalView[] }>()({
  area: 'staff',
  method: 'POST',
  path: '/cases/:id/recusals/lift',
  input: () => z.strictObject({ id: identifier, recusalId: identifier, because: line('解除理由', 200) }),
})
