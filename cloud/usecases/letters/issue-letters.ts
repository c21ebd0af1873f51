import { yearOf } from '../../../src/domain/calendar/civil-date'
import type { CaseEvent } from '../../../src/domain/information-request/events'
import type { LetterBase } from '../../../src/domain/letters/letter'
import { LETTER_KINDS, type LetterKind } from '../../../src/domain/letters/letter-kinds'
import { letterNumber } from '../../../src/domain/letters/letter-number'
import { lettersOfEvent } from '../../../src/domain/letters/letters-of-event'
import type { CaseRecord } from '../../ports/case-store'
import type { Stores } from '../../ports/storage'
import type { World } from '../../ports/use-case'
import { pictureOf } from '../requests/case-picture'
import { contactOf, officeData } from './letter-view'
import { writeLetter } from './write-letter'

/** A reply with the next number of its register; any other event as it is. */
export const withReplyNumber = async (
  event: CaseEvent,
  { letters, settings }: Stores,
): Promise<CaseEvent> => {
  if (event.type !== 'replied') return event
  const year = yearOf(event.on)
  const running = await letters.nextNumber('reply', year)
  return {
    ...event,
    letterNumber: letterNumber(settings.letterNumberPrefix, { series: 'reply', year, running }),
  }
}

type Numbered = { readonly record: CaseRecord; readonly event: CaseEvent; readonly before: string }

/** The number of one letter: of the case, of the event, of the letter it goes along with, or the next of its register. */
const numberFor = async (kind: LetterKind, { record, event, before }: Numbered, stores: Stores) => {
  const { series } = LETTER_KINDS[kind]
  if (series === 'case') return record.number
  if (kind === 'consultation_answer_form') return before
  if (kind === 'reply' && event.type === 'replied') return event.letterNumber
  const year = yearOf(event.on)
  const running = await stores.letters.nextNumber(series, year)
  return letterNumber(stores.settings.letterNumberPrefix, { series, year, running })
}

/** What the letters of an event are written from, their number left out. */
export const letterBaseOf = async (
  record: CaseRecord,
  event: CaseEvent,
  { stores, world }: { readonly stores: Stores; readonly world: World },
) => {
  const { settings, personalFields } = stores
  const picture = pictureOf(record, settings, world.clock.today())
  const base: Omit<LetterBase, 'number'> = {
    letterOn: event.on,
    caseNumber: record.number,
    receivedOn: picture.state.receivedOn ?? event.on,
    applicantName: (await personalFields.read(record.id)).name ?? '申请人',
    requested: record.details.wanted.description,
    office: officeData(settings.office),
    contact: contactOf(settings.office),
  }
  return { picture, base }
}

/** Issues the letters of an event that was just recorded, numbered and kept, in the caller's transaction. */
export const issueLetters = async (
  record: CaseRecord,
  event: CaseEvent,
  at: { readonly stores: Stores; readonly world: World },
): Promise<void> => {
  const kinds = lettersOfEvent(event)
  if (kinds.length === 0) return
  const { picture, base } = await letterBaseOf(record, event, at)
  let before = ''
  for (const [place, kind] of kinds.entries()) {
    const number = await numberFor(kind, { record, event, before }, at.stores)
    before = number
    const letter = writeLetter(kind, { picture, event, base: { ...base, number } })
    if (letter === null) throw new Error(`event ${event.type} makes no ${kind}`)
    const id = at.world.identity.newId()
    const facts = { id, caseId: record.id, eventSeq: event.seq, place, letter }
    await at.stores.letters.add({ ...facts, madeOn: event.on, madeBy: event.by.personId })
  }
}
