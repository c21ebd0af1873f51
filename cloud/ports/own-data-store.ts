import type { OwnDataKind } from '../../src/domain/privacy/own-data'

/** Kinds that are no records of an office: they are counted and deleted here. */
export type DeletableKind = Extract<OwnDataKind, 'follows' | 'notices' | 'consents' | 'phone' | 'wechat'>

/** A comment on a draft as its author wrote it. */
export interface OwnComment {
  readonly roundId: string
  readonly text: string
  readonly sentAt: string
}

/** What a person has in a township besides his requests, letters and topics. */
export interface OwnDataStore {
  counts(personId: string): Promise<Readonly<Record<DeletableKind, number>>>
  /** Those that were not taken back. */
  comments(personId: string): Promise<readonly OwnComment[]>
  /** Deletes all of these kinds, every session, and the ways to sign in without a password. */
  remove(personId: string): Promise<void>
}
