import type { Follow } from '../../src/domain/following/follow'

/** Something that one person follows, and since when. */
export interface KeptFollow extends Follow {
  readonly personId: string
  /** Instant. */
  readonly since: string
}

/** What the people of one township follow. */
export interface FollowStore {
  /** Newest first. */
  listOf(personId: string): Promise<readonly KeptFollow[]>
  all(): Promise<readonly KeptFollow[]>
  /** False when it was followed already. */
  add(follow: KeptFollow): Promise<boolean>
  /** False when it wasn't followed. */
  remove(personId: string, follow: Follow): Promise<boolean>
  /** Instant up to which followers have been told; null before the first round. */
  toldThrough(): Promise<string | null>
  setToldThrough(at: string): Promise<void>
}
