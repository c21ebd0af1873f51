import type { IsoDate } from '../../src/domain/calendar/civil-date'
import type { Follow } from '../../src/domain/following/follow'
import type { GatheredRhythm, OwnRhythm, Rhythm } from '../../src/domain/following/rhythm'
import type { NoticeAbout } from './inbox'

/** Something that one person follows, since when, and how soon he wants to hear of it. */
export interface KeptFollow extends Follow {
  readonly personId: string
  /** Instant. */
  readonly since: string
  readonly rhythm: Rhythm
}

/** How soon one person wants to hear of one request or letter of his. */
export interface OwnChoice extends Follow {
  readonly personId: string
  /** Instant. */
  readonly since: string
  readonly rhythm: OwnRhythm
}

/** News that waits to be gathered for one person. */
export interface GatheredNews {
  readonly personId: string
  readonly rhythm: GatheredRhythm
  readonly about: NoticeAbout
  /** What brought it. */
  readonly follow: Follow
}

/** What the people of one township follow. */
export interface FollowStore {
  /** Newest first. */
  listOf(personId: string): Promise<readonly KeptFollow[]>
  all(): Promise<readonly KeptFollow[]>
  /** Everybody who follows one thing. */
  ofSubject(follow: Follow): Promise<readonly KeptFollow[]>
  /** Begins to follow, or changes the rhythm of what is followed; `same` when nothing was to be done. */
  put(follow: KeptFollow): Promise<'added' | 'changed' | 'same'>
  /** False when it wasn't followed. */
  remove(personId: string, follow: Follow): Promise<boolean>
  /** What one person chose for his own matters, newest first; a matter without a choice brings its news at once. */
  ownChoices(personId: string): Promise<readonly OwnChoice[]>
  /** False when it was chosen so before. */
  chooseForOwn(choice: OwnChoice): Promise<boolean>
  /** Instant up to which followers have been told; null before the first round. */
  toldThrough(): Promise<string | null>
  setToldThrough(at: string): Promise<void>
  /** Keeps news until it is gathered; the same thing for the same person once. */
  note(news: readonly GatheredNews[], on: IsoDate): Promise<void>
  /** Takes out what was noted in a rhythm before a day, person by person, oldest first. */
  takeNoted(rhythm: GatheredRhythm, before: IsoDate): Promise<readonly GatheredNews[]>
}
