import type { IsoDate } from '../../src/domain/calendar/civil-date'

/** The idempotency key of a transaction was used by an earlier one: nothing of it was saved. */
export class KeyTaken extends Error {
  override readonly name = 'KeyTaken'
}

/** What was answered first under a key, and the hash of what had been sent. */
export interface FirstAnswer {
  readonly contentHash: string
  readonly answer: unknown
}

/** First answers by idempotency key: a second send of the same content gets the first answer. */
export interface IdempotencyStore {
  /** Takes the key for this person. Where it is taken already, the transaction ends with `KeyTaken`, at the latest at its commit. */
  claim(personId: string, key: string, contentHash: string): Promise<void>
  remember(personId: string, key: string, answer: unknown): Promise<void>
  /** Null where nothing was answered under this key. */
  firstAnswer(personId: string, key: string): Promise<FirstAnswer | null>
}

export interface AuditEntry {
  readonly at: string
  readonly actorId: string
  readonly actorRole: string
  /** Identifier of the act, e.g. submit_information_request, reveal_personal_field. */
  readonly act: string
  readonly caseId: string | null
  /** Facts without personal data. */
  readonly detail: Readonly<Record<string, unknown>>
}

/** That somebody read personal data, and of which request or letter; or took those of the whole township along. */
export interface AccessEntry extends AuditEntry {
  readonly matter: 'request' | 'letter' | 'township'
  /** Number of the request or letter; '' for the township. */
  readonly number: string
}

/** Hash-chained per township, written in the transaction of the change. */
export interface AuditLog {
  write(entry: AuditEntry): Promise<void>
  /** Entries in which somebody else read or took along personal data of this person's requests and letters, newest first. */
  accessTo(personId: string): Promise<readonly AccessEntry[]>
  /** Day of the first entry: since then the township keeps its records here; null where there is none. */
  beganOn(): Promise<IsoDate | null>
  /** Sequence number of the last entry; 0 where there is none. */
  lastSeq(): Promise<number>
  /** The last entry of an act; null where there is none. */
  lastOf(act: string): Promise<(Pick<AuditEntry, 'at' | 'actorId'> & { readonly seq: number }) | null>
  /** How many entries after one tell of a change: not of reading, signing in, sending or the timer. */
  changesAfter(seq: number): Promise<number>
  /** Anchors the heads of all chains for the day; once a day, answers the anchor. */
  anchor(on: string): Promise<string>
}

export interface OutboxMessage {
  readonly topic: string
  /** Sent once per key. */
  readonly dedupeKey: string
  readonly payload: Readonly<Record<string, unknown>>
}

/** Everything that leaves the database goes through here, in the transaction of the change. */
export interface Outbox {
  /** Queues a message, unless its key was queued before. */
  queue(message: OutboxMessage): Promise<void>
  /** The same, and tells: true when queued, false when this key was queued before. */
  queueNew(message: OutboxMessage): Promise<boolean>
  /** Claims due messages (FOR UPDATE SKIP LOCKED); each is then delivered or put off with back-off. */
  claim(
    now: string,
    limit: number,
  ): Promise<readonly (OutboxMessage & { readonly id: string; readonly attempts: number })[]>
  delivered(id: string, at: string): Promise<void>
  failed(id: string, nextTryAt: string, reason: string): Promise<void>
}
