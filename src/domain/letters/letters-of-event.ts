import type { CaseEvent, CaseEventType } from '../information-request/events'
import type { LetterKind } from './letter-kinds'

type Tellers = {
  readonly [T in CaseEventType]?: (event: Extract<CaseEvent, { readonly type: T }>) => readonly LetterKind[]
}

const LETTERS: Tellers = {
  received: () => ['registration', 'registration_form'],
  correction_notice: () => ['correction_notice'],
  consultation_sent: ({ party }) =>
    party === 'third_party'
      ? ['third_party_consultation', 'consultation_answer_form', 'consultation_notice']
      : ['agency_consultation', 'consultation_notice'],
  assistance_asked: () => ['assistance_letter'],
  third_party_told: () => ['disclosure_notice'],
  extended: () => ['extension_notice'],
  reasons_asked: () => ['reasons_notice'],
  reasons_given: ({ accepted, agreedOn }) => (accepted && agreedOn !== null ? ['delay_notice'] : []),
  fee_notice_received: () => ['fee_notice'],
  replied: () => ['reply'],
  closed: () => ['closing_notice'],
  referred: () => ['closing_notice'],
  merged: () => ['closing_notice'],
}

/**
 * The letters that go out with an event, in order. Source: Regulation (2019) Art. 30–36, 42; 宿政办函〔2021〕21号.
 * @example lettersOfEvent(correctionNoticeEvent) // ['correction_notice']
 */
export const lettersOfEvent = (event: CaseEvent): readonly LetterKind[] => {
  // Each teller takes its own event; the event's type has picked it.
  const tell = LETTERS[event.type] as ((event: CaseEvent) => readonly LetterKind[]) | undefined
  return tell === undefined ? [] : tell(event)
}
