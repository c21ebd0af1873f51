import type { IsoDate } from '../calendar/civil-date'
import { ROLE_TEXTS } from '../information-request/terms'
import type { DossierEvent } from './dossier'

/** One line of a dossier's story, by role and never by name. */
export interface StoryLine {
  readonly on: IsoDate
  readonly title: string
  readonly text: string
  readonly who: string
}

/** The same for the desk where the hour counts. */
export interface TimedStoryLine extends StoryLine {
  /** Instant of recording, ISO 8601 in UTC. */
  readonly at: string
}

/** What an event is called, and what it says. */
export type StoryWords = readonly [title: string, text: string]

/**
 * An event as a line of the story at the desk.
 * @example storyLine(event, ['签字', '整改到位']).who // '公开办负责人'
 */
export const storyLine = ({ on, by }: DossierEvent, [title, text]: StoryWords): StoryLine => ({
  ...{ on, title, text },
  who: ROLE_TEXTS[by.role],
})

/**
 * The same with the instant of recording.
 * @example timedStoryLine(event, ['签字', '']).at // '2026-03-02T01:00:00.000Z'
 */
export const timedStoryLine = (event: DossierEvent, words: StoryWords): TimedStoryLine => ({
  ...storyLine(event, words),
  at: event.at,
})
