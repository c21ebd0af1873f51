import type { ConcernSummary, ConcernView, ConcernWordsView } from '../../../src/contract/concerns'
import {
  concernAt,
  owedLooks,
  type ConcernState,
  type PublicWords,
} from '../../../src/domain/concern/concern-at'
import { CONCERN_STATUS_TEXTS } from '../../../src/domain/concern/concern-status'
import { WORDS_KIND_TEXTS, type ConcernEvent } from '../../../src/domain/concern/events'
import type { OrganisationChart } from '../../../src/domain/people/organisation'
import type { DossierRecord } from '../../ports/dossier-store'

/** A concern with what follows from its events. */
export interface ConcernPicture {
  readonly record: DossierRecord<ConcernEvent>
  readonly state: ConcernState
}

/** What a concern is. */
export const pictureOfConcern = (record: DossierRecord<ConcernEvent>): ConcernPicture => ({
  record,
  state: concernAt(record.events),
})

const EXCERPT = 60

const shortened = (text: string): string => (text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text)

const newestWords = ({ words }: ConcernState): PublicWords | undefined =>
  words.filter(({ replacedBy }) => replacedBy === null).at(-1)

/** A concern as a line of a list. */
export const concernSummary = ({ record, state }: ConcernPicture): ConcernSummary => {
  const newest = newestWords(state)
  return {
    id: record.id,
    title: state.title,
    status: state.status,
    statusText: CONCERN_STATUS_TEXTS[state.status],
    place: state.place,
    dutyPhone: state.dutyPhone,
    excerpt: shortened(newest?.text ?? ''),
    changedAt: newest?.at ?? record.events[0]?.at ?? '',
  }
}

/** What was said, the newest first. */
export const wordsView = (state: ConcernState): readonly ConcernWordsView[] => {
  const owed = owedLooks(state)
  return state.words
    .map(({ number, kind, rumour, text, whatToDo, at, corrects, replacedBy }) => ({
      number,
      kind,
      kindText: WORDS_KIND_TEXTS[kind],
      rumour,
      text,
      whatToDo,
      at,
      corrects,
      replacedBy,
      isFirst: owed.some((each) => each.number === number),
    }))
    .reverse()
}

/** Name of a unit; '' where it is gone. */
export const unitNameOf = (id: string, { units }: OrganisationChart): string =>
  units.find((unit) => unit.id === id)?.name ?? ''

/** A concern as everybody may read it. */
export const concernView = (picture: ConcernPicture, chart: OrganisationChart): ConcernView => {
  const { state } = picture
  const telling = state.words
    .filter(({ whatToDo, replacedBy }) => whatToDo !== '' && replacedBy === null)
    .at(-1)
  return {
    ...concernSummary(picture),
    what: state.what,
    unitName: unitNameOf(state.unitId, chart),
    words: wordsView(state),
    whatToDo: telling?.whatToDo ?? '',
  }
}
