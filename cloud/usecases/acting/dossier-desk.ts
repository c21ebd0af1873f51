import type { DeskActView } from '../../../src/contract/desk-act-view'
import type { ErrorCode } from '../../../src/contract/errors'
import type { ActPermission, ActRule } from '../../../src/domain/dossier/act-rule'
import type { DossierEvent, DossierKind } from '../../../src/domain/dossier/dossier'
import type { Actor } from '../../../src/domain/people/roles'
import { fail, type Refusal, type Result } from '../../../src/domain/result'
import type { DossierRecord } from '../../ports/dossier-store'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import { actorAmong } from './actor-among'
import { addDossierEvent } from './add-dossier-event'

/** What the table of a kind says to an act of an actor. */
type Judge<Act extends string> = (act: Act, actor: Actor) => ActPermission<string>

/** Acts of the desk on a dossier, each with whether it is lawful now for whoever looks. */
export const deskActsOf = <Act extends string>(
  rules: Readonly<Record<Act, ActRule<string, string>>>,
  person: Person,
  judge: Judge<Act>,
): readonly DeskActView<Act>[] =>
  (Object.keys(rules) as Act[]).map((act) => {
    const { text, article } = rules[act]
    const { permission } = actorAmong(person, (actor) => judge(act, actor))
    const message = permission.allowed ? '' : permission.message
    return { act, text, article, allowed: permission.allowed, message }
  })

/** Refusals of the content of an act: all others are of the act itself. */
const OF_CONTENT: readonly string[] = [
  'reason-missing',
  'not-public-words',
  'date-too-early',
  'no-such-unit',
  'instant-to-come',
  'no-such-comment',
  'date-to-come',
  'date-missing',
  'nothing-to-mend',
  'hours-out-of-range',
  'nobody-there',
  'procedure-missing',
  'wrong-part',
  'duty-missing',
  'no-such-figure',
  'no-such-chapter',
  'figure-counted',
  'figure-not-finite',
  'figure-negative',
  'figure-fractional',
  'figure-too-fine',
  'total-differs',
  'source-missing',
  'wrong-year',
  'wrong-days',
  'nothing-asked',
  'too-many-measures',
  'question-unanswered',
  'words-not-asked',
  'words-name-somebody',
]

const contractCode = (code: string): ErrorCode => {
  if (code === 'role-not-allowed') return 'forbidden'
  if (code === 'wrong-sequence' || code === 'words-changed') return 'stale_dossier'
  return OF_CONTENT.includes(code) ? 'invalid_field' : 'act_not_allowed'
}

/** The domain's refusal as the contract tells it: its own Chinese reason, and the field where one is to blame. */
export const refusedByDossier = (
  { code, detail: { message, field } }: Refusal,
  below = 'act.',
): Refusal<ErrorCode> =>
  fail(contractCode(code), {
    message,
    ...(field === undefined || field === '' ? {} : { field: `${below}${String(field)}` }),
  })

/** How acts on dossiers of one kind are judged and carried out. */
interface Desk<E extends DossierEvent, Act extends string> {
  readonly kind: DossierKind<E>
  readonly judge: Judge<Act>
  readonly eventOf: (actor: Actor) => Result<E, ErrorCode> | Promise<Result<E, ErrorCode>>
  readonly apply: (event: E) => Result<unknown>
}

/** Carries out one act of a member of staff on a dossier, in the role in which it is lawful. */
export const actOnDossier = async <E extends DossierEvent, Act extends string>(
  { record, act, person }: { readonly record: DossierRecord<E>; readonly act: Act; readonly person: Person },
  { kind, judge, eventOf, apply }: Desk<E, Act>,
  stores: Stores,
): Promise<Result<DossierRecord<E>, ErrorCode>> => {
  const { actor, permission } = actorAmong(person, (each) => judge(act, each))
  if (!permission.allowed) return fail(contractCode(permission.code), { message: permission.message })
  const event = await eventOf(actor)
  if (!event.ok) return event
  const applied = apply(event.value)
  if (!applied.ok) return refusedByDossier(applied)
  return addDossierEvent(kind, { record, act, event: event.value }, stores)
}
