import type { ErrorCode } from '../../../src/contract/errors'
import type { DossierEvent, DossierKind } from '../../../src/domain/dossier/dossier'
import { fail, ok, type Result } from '../../../src/domain/result'
import type { DossierRecord } from '../../ports/dossier-store'
import type { Stores } from '../../ports/storage'
import { auditEntry } from './audit-entry'

/** An event that the rules of its kind allowed, and the act behind it. */
interface Allowed<E extends DossierEvent> {
  readonly act: string
  readonly event: E
}

const entryOf = <E extends DossierEvent>({ kind }: DossierKind<E>, id: string, { act, event }: Allowed<E>) =>
  auditEntry(event.by, event.at, {
    act: `${kind}_${act}`,
    caseId: null,
    detail: { dossierId: id, seq: event.seq },
  })

type Beginning<E extends DossierEvent> = Allowed<E> & { readonly id: string }

/**
 * Begins a dossier of which there is one for each name, e.g. the annual report of a year, in the caller's transaction;
 * `stale_dossier` when somebody was quicker.
 */
export const beginNamedDossier = async <E extends DossierEvent>(
  kind: DossierKind<E>,
  { id, ...allowed }: Beginning<E>,
  { dossiers, audit }: Stores,
): Promise<Result<DossierRecord<E>, ErrorCode>> => {
  const begun = await dossiers.of(kind).create(id, allowed.event)
  if (!begun.ok) return fail('stale_dossier')
  await audit.write(entryOf(kind, id, allowed))
  return ok({ id, events: [allowed.event] })
}

/** Begins a dossier under a new id with its first event and the audit entry, in the caller's transaction. */
export const beginDossier = async <E extends DossierEvent>(
  kind: DossierKind<E>,
  beginning: Beginning<E>,
  stores: Stores,
): Promise<DossierRecord<E>> => {
  const begun = await beginNamedDossier(kind, beginning, stores)
  if (!begun.ok) throw new Error(`${kind.kind} ${beginning.id} is there already`)
  return begun.value
}

/**
 * Adds an event that the rules of the kind allowed, with its audit entry, in the caller's transaction;
 * `stale_dossier` when somebody was quicker.
 */
export const addDossierEvent = async <E extends DossierEvent>(
  kind: DossierKind<E>,
  { record: { id, events }, ...allowed }: Allowed<E> & { readonly record: DossierRecord<E> },
  { dossiers, audit }: Stores,
): Promise<Result<DossierRecord<E>, ErrorCode>> => {
  const appended = await dossiers.of(kind).append(id, events.length, allowed.event)
  if (!appended.ok) return fail('stale_dossier')
  await audit.write(entryOf(kind, id, allowed))
  return ok({ id, events: [...events, allowed.event] })
}
