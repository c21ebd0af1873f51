import type { ErrorCode } from '../../../src/contract/errors'
import type { ActPermission } from '../../../src/domain/dossier/act-rule'
import type { DossierEvent, DossierKind } from '../../../src/domain/dossier/dossier'
import type { Actor, Role } from '../../../src/domain/people/roles'
import { fail, ok, type Result } from '../../../src/domain/result'
import type { DossierRecord } from '../../ports/dossier-store'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { World } from '../../ports/use-case'
import { staffActorsOf } from './actors-of'
import { beginDossier } from './add-dossier-event'
import { actOnDossier, refusedByDossier } from './dossier-desk'

/** Where it is written: the caller's transaction and the world around it. */
interface At {
  readonly stores: Stores
  readonly world: World
}

/** What somebody wrote, in the shape of the event; worked out only when it may be needed. */
type Content = () => Result<object, ErrorCode> | Promise<Result<object, ErrorCode>>

const placed = (seq: number, { clock }: World) => ({ seq, on: clock.today(), at: clock.now() })

/** How a dossier of one kind is begun at the desk. */
interface Beginning<E extends DossierEvent> {
  readonly kind: DossierKind<E>
  /** Who begins one. */
  readonly keepers: readonly Role[]
  readonly act: string
  readonly type: E['type']
  readonly content: Content
  /** The rules of the kind for its first event. */
  readonly check: (first: E) => Result<unknown>
}

/** Begins a dossier by a member of staff under a new id; refused by the rules of its kind, with the field to mend. */
export const beginAtDesk = async <E extends DossierEvent>(
  person: Person,
  { kind, keepers, act, type, content, check }: Beginning<E>,
  { stores, world }: At,
): Promise<Result<DossierRecord<E>, ErrorCode>> => {
  const by = staffActorsOf(person).find(({ role }) => keepers.includes(role))
  if (by === undefined) return fail('forbidden')
  const written = await content()
  if (!written.ok) return written
  const event = { ...written.value, ...placed(1, world), by, type } as E
  const checked = check(event)
  if (!checked.ok) return refusedByDossier(checked, '')
  return ok(await beginDossier(kind, { id: world.identity.newId(), act, event }, stores))
}

/** An act as it was chosen on a page that showed the first `seq` events of the dossier. */
interface Chosen<E extends DossierEvent, Act extends string> {
  readonly record: DossierRecord<E>
  readonly seq: number
  readonly act: Act
  readonly person: Person
  readonly content: Content
}

/** How acts on dossiers of one kind become events. */
interface Acts<E extends DossierEvent, Act extends string> {
  readonly kind: DossierKind<E>
  /** The event that each act makes. */
  readonly events: Readonly<Record<Act, E['type']>>
  readonly judge: (act: Act, actor: Actor) => ActPermission<string>
  readonly apply: (event: E) => Result<unknown>
}

/** Carries out one act of a member of staff as he saw the dossier; `stale_dossier` when somebody changed it meanwhile. */
export const actAtDesk = async <E extends DossierEvent, Act extends string>(
  { record, seq, act, person, content }: Chosen<E, Act>,
  { kind, events, judge, apply }: Acts<E, Act>,
  { stores, world }: At,
): Promise<Result<DossierRecord<E>, ErrorCode>> => {
  if (record.events.length !== seq) return fail('stale_dossier')
  const written = await content()
  if (!written.ok) return written
  const eventOf = (by: Actor) =>
    ok({ ...written.value, ...placed(seq + 1, world), by, type: events[act] } as E)
  return actOnDossier({ record, act, person }, { kind, judge, eventOf, apply }, stores)
}
