import type { DeskConcernSummary, HourClockView, StaffConcernView } from '../../../src/contract/concerns'
import { mayActOnConcern } from '../../../src/domain/concern/apply-concern-event'
import { owedLooks, wrongWords, type ConcernState } from '../../../src/domain/concern/concern-at'
import { concernClocks, runningClocks } from '../../../src/domain/concern/concern-clocks'
import { CONCERN_RULES } from '../../../src/domain/concern/concern-rules'
import { concernStory } from '../../../src/domain/concern/concern-story'
import { WORDS_KIND_TEXTS } from '../../../src/domain/concern/events'
import { GRADE_RULES } from '../../../src/domain/concern/grades'
import { isMissed, type HourClock } from '../../../src/domain/statute/hours'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { World } from '../../ports/use-case'
import { complaintsForStaff } from '../complaints/complaints-for-staff'
import { concernSummary, unitNameOf, wordsView, type ConcernPicture } from './concern-view'
import { deskActsOf } from '../acting/dossier-desk'

const CLOCK_TEXTS: Readonly<Record<'word' | 'briefing', string>> = {
  word: '第一次回应',
  briefing: '新闻发布会',
}

const clockView = (clock: HourClock, what: 'word' | 'briefing', now: string): HourClockView => ({
  ...clock,
  what,
  text: CLOCK_TEXTS[what],
  isMissed: isMissed(clock, now),
})

/** A concern as a line of the desk's list. */
export const deskConcernSummary = (picture: ConcernPicture, now: string): DeskConcernSummary => {
  const { state } = picture
  const [next] = runningClocks(state)
  return {
    ...concernSummary(picture),
    grade: state.grade,
    gradeText: GRADE_RULES[state.grade].text,
    next: next === undefined ? null : clockView(next, next.what, now),
    waits: state.waiting !== null && state.waiting.returned === '',
    looksOwed: owedLooks(state).length,
  }
}

const clocksOf = (state: ConcernState, now: string): readonly HourClockView[] => {
  if (state.status === 'discarded') return []
  const { word, briefing } = concernClocks(state)
  return [clockView(word, 'word', now), ...(briefing === null ? [] : [clockView(briefing, 'briefing', now)])]
}

const waitingView = (
  { waiting }: ConcernState,
  reader: Person,
  staff: readonly Person[],
): StaffConcernView['waiting'] => {
  if (waiting === null) return null
  const { by, ...words } = waiting
  return {
    ...words,
    kindText: WORDS_KIND_TEXTS[words.kind],
    writer: staff.find(({ id }) => id === by)?.displayName ?? '',
    isMine: by === reader.id,
  }
}

/** The letter that it came from, unless whoever looks may not see that letter. */
const letterFor = async (
  { letterId }: ConcernState,
  reader: Person,
  stores: Stores,
): Promise<string | null> =>
  letterId === null ? null : ((await (await complaintsForStaff(reader, stores)).find(letterId))?.id ?? null)

/** A concern at the desk for one member of staff, each act with its permission. */
export const staffConcernView = async (
  picture: ConcernPicture,
  reader: Person,
  { stores, world }: { readonly stores: Stores; readonly world: World },
): Promise<StaffConcernView> => {
  const { record, state } = picture
  const [chart, staff] = [await stores.organisation.chart(), await stores.organisation.staff()]
  const now = world.clock.now()
  const others = owedLooks(state).filter(({ by, writtenBy }) => by !== reader.id && writtenBy !== reader.id)
  return {
    ...deskConcernSummary(picture, now),
    what: state.what,
    unitName: unitNameOf(state.unitId, chart),
    unitId: state.unitId,
    words: wordsView(state),
    heardAt: state.heardAt,
    now,
    today: world.clock.today(),
    clocks: clocksOf(state, now),
    waiting: waitingView(state, reader, staff),
    toLookAt: others.map(({ number }) => number),
    wrong: wrongWords(state).map(({ number, look }) => ({ number, note: look?.note ?? '' })),
    briefing: state.briefing,
    letterId: await letterFor(state, reader, stores),
    acts: deskActsOf(CONCERN_RULES, reader, (act, actor) => mayActOnConcern(act, record.events, actor)),
    units: chart.units.map(({ id, name }) => ({ id, name })),
    story: concernStory(record.events),
    seq: record.events.length,
  }
}
