import type { IsoDate } from '../calendar/civil-date'
import type { Calendar } from '../calendar/working-days'
import type { Result } from '../result'
import type { Clock } from './clock'
import { choicesOf } from './interpretation-choices'
import type { ChosenInterpretations, ClockRefusal } from './interpretation-choices'
import { DISCLOSURE_COMPLAINT_PERIOD, PUBLIC_MESSAGE_PERIOD } from './periods'
import { termClock } from './term'
import type { Term } from './term'

/** A letter that came in on a day, and by how many working days its term was made longer; 0 when it wasn't. */
export interface ReceivedLetter {
  readonly receivedOn: IsoDate
  readonly extendedBy: number
}

type LetterTerm = Pick<Term, 'name' | 'length'> & { readonly article: string }

const termOf = ({ receivedOn, extendedBy }: ReceivedLetter, { name, length, article }: LetterTerm): Term => ({
  name,
  startOn: receivedOn,
  length: length + extendedBy,
  unit: 'working_days',
  rolled: false,
  basis: [article],
  choices: [],
  startReason: '收到来信',
  breaches: [],
})

/**
 * Last day to answer a message to the mailbox or an order of 12345; `term` is the township's own setting and whose rule it is.
 * Source: 政府网站发展指引 (国办发〔2017〕47号), from memory: 7 working days, up to 15 for a complex one. Unit: working days.
 * Fails: `calendar-not-published` when the period enters a year whose holidays are not yet announced.
 * @example publicMessageDeadline({ receivedOn: day('2026-03-02'), extendedBy: 0 }, nationalCalendar) // due 2026-03-11
 */
export const publicMessageDeadline = (
  letter: ReceivedLetter,
  calendar: Calendar,
  ...own: readonly [term?: Pick<LetterTerm, 'length' | 'article'>, chosen?: ChosenInterpretations]
): Result<Clock, ClockRefusal> => {
  const [{ length, article } = PUBLIC_MESSAGE_PERIOD, chosen] = own
  return termClock(termOf(letter, { name: 'public_message', length, article }), calendar, choicesOf(chosen))
}

/**
 * Last day for the county office to tell what came of a complaint about disclosure (Art. 47, 51).
 * Source: no number in the Regulation; local rules say 15 working days. Unit: working days.
 * Fails: `calendar-not-published` when the period enters a year whose holidays are not yet announced.
 * @example disclosureComplaintDeadline({ receivedOn: day('2026-03-02'), extendedBy: 0 }, nationalCalendar) // 2026-03-23
 */
export const disclosureComplaintDeadline = (
  letter: ReceivedLetter,
  calendar: Calendar,
  chosen?: ChosenInterpretations,
): Result<Clock, ClockRefusal> => {
  const { length, article } = DISCLOSURE_COMPLAINT_PERIOD
  return termClock(
    termOf(letter, { name: 'disclosure_complaint', length, article }),
    calendar,
    choicesOf(chosen),
  )
}
