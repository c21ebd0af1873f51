import type { IsoDate } from '../../src/domain/calendar/civil-date'
import type { Calendar } from '../../src/domain/calendar/working-days'
import { chanceFrom } from './seeded'
import { letterStory, LETTER_COURSES, phoneOfLetter } from './stories/letter-stories'
import { concernStory, roundStory, topicStory } from './stories/participation-stories'
import { ledgerStep, pieceStory, YearCatalogue } from './stories/piece-stories'
import { proposalStory } from './stories/proposal-stories'
import { REQUEST_COURSES, requestStory } from './stories/request-stories'
import { surveyStory } from './stories/survey-stories'
import { villageStories, YearVillages } from './stories/village-stories'
import { absencesIn, dayOfYear, timetableOf, type Absence, type Step, type Timetable } from './timetable'
import type { Town, Who } from './town'

/** How much happens in a year. */
export interface YearSize {
  readonly pieces: number
  readonly requests: number
  readonly letters: number
  readonly topics: number
  readonly proposals: number
}

/** The year of the township's own report of 2019, with what it had none of. */
export const WHOLE_YEAR: YearSize = { pieces: 137, requests: 12, letters: 60, topics: 5, proposals: 8 }

/** A year to be played. */
export interface YearPlan {
  readonly year: number
  readonly size: YearSize
  readonly steps: readonly Step[]
  readonly absences: readonly Absence[]
  /** A day that becomes a holiday of the prefecture when people already count on it, and when that is announced. */
  readonly holiday: { readonly announcedOn: IsoDate; readonly on: IsoDate }
}

/** What is begun after this day of the year would end in the next. */
const LAST_BEGINNING = 315
/** The first weeks of January: the year before is wound up. */
const FIRST_BEGINNING = 8

const spread = (count: number, at: number): number =>
  FIRST_BEGINNING + Math.floor(((LAST_BEGINNING - FIRST_BEGINNING) * at) / Math.max(count, 1))

/** The catalogue and the villages are put in, and what the villages publish then. */
const villagesFrom = (year: number, catalogue: YearCatalogue, timetable: Timetable): readonly Step[] => {
  const villages = new YearVillages()
  const open = async (town: Town): Promise<void> => {
    await catalogue.open(town)
    await villages.open(town)
  }
  return [{ on: dayOfYear(year, 2), act: open }, ...villageStories(year, villages, timetable)]
}

/** The survey of the year begins on this day of it, and whoever wrote so many days before is still signed in. */
const SURVEY_BEGINS = 265
const SIGNED_IN_FROM = SURVEY_BEGINS - 130

const phonesForSurvey = (letters: number): readonly Who[] =>
  Array.from({ length: letters }, (_, number) => number)
    .filter((number) => spread(letters, number) > SIGNED_IN_FROM && spread(letters, number) < SURVEY_BEGINS)
    .map((number) => phoneOfLetter(number))

const monthEnds = (year: number): readonly IsoDate[] =>
  Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}-28` as IsoDate)

/** What happens once in a year: a draft decision, a rumour, the survey. */
const onceStories = (
  { year, size }: Pick<YearPlan, 'year' | 'size'>,
  timetable: Timetable,
): readonly Step[] => [
  ...roundStory(dayOfYear(year, 120), timetable),
  ...concernStory(dayOfYear(year, 190), timetable),
  ...surveyStory(dayOfYear(year, SURVEY_BEGINS), phonesForSurvey(size.letters), timetable),
]

/**
 * A plausible year of one township by a seed: what comes when, how it ends, who is away. The same seed and size give the same
 * year.
 */
export const planYear = (
  { year, seed, size }: { readonly year: number; readonly seed: number; readonly size: YearSize },
  calendar: Calendar,
): YearPlan => {
  const chance = chanceFrom(seed)
  const absences = absencesIn(year, chance)
  const timetable = timetableOf(calendar, absences)
  const catalogue = new YearCatalogue()
  const onDay = (count: number, at: number): IsoDate => dayOfYear(year, spread(count, at) + chance.upTo(3))
  const many = (count: number, story: (number: number, on: IsoDate) => readonly Step[]): readonly Step[] =>
    Array.from({ length: count }, (_, at) => story(at, onDay(count, at))).flat()
  const steps = [
    ...villagesFrom(year, catalogue, timetable),
    ...many(size.pieces, (number, on) => pieceStory({ number: number + 1, on }, catalogue, timetable)),
    ...monthEnds(year).map(ledgerStep),
    ...many(size.requests, (number, on) =>
      requestStory(
        { number, on, course: REQUEST_COURSES[number % REQUEST_COURSES.length] ?? 'granted' },
        timetable,
      ),
    ),
    ...many(size.letters, (number, on) =>
      letterStory({ number, on, course: chance.oneOf(LETTER_COURSES) }, timetable),
    ),
    ...many(size.topics, (number, on) =>
      topicStory({ number, on: dayOfYear(year, 30 + number * 45) ?? on }, timetable),
    ),
    ...many(size.proposals, (number) => proposalStory({ number, on: dayOfYear(year, 25) }, timetable)),
    ...onceStories({ year, size }, timetable),
  ]
  const holiday = { announcedOn: dayOfYear(year, 163), on: dayOfYear(year, 170) }
  return {
    year,
    size,
    absences,
    holiday,
    steps: [...steps].sort((one, other) => one.on.localeCompare(other.on)),
  }
}
