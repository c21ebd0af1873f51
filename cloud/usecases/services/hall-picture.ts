import type { ServiceItemLine, WindowView } from '../../../src/contract/service-hall'
import { weekdayOf, type IsoDate } from '../../../src/domain/calendar/civil-date'
import { kindOf } from '../../../src/domain/calendar/working-days'
import { promisedTerm, promisedTermText } from '../../../src/domain/service-hall/promised-term'
import { serviceItemIn, serviceListOf, type ServiceItem } from '../../../src/domain/service-hall/service-item'
import { dutyOn, windowNamedIn, type ServiceWindow } from '../../../src/domain/service-hall/service-window'
import type { GuideText, KeptHall } from '../../ports/service-hall-store'
import type { Stores } from '../../ports/storage'

/** A guide with the service item that its text describes. */
export interface ReadGuide extends GuideText {
  readonly item: ServiceItem
}

/** The hall as it stands on a day. */
export interface HallPicture {
  readonly today: IsoDate
  readonly isWorkingDay: boolean
  readonly kept: KeptHall
  /** Documents of the column that describe one item each. */
  readonly guides: readonly ReadGuide[]
  readonly otherDocuments: number
}

/** Reads the hall, and the guides of its items or the one that is asked for. */
export const hallPicture = async (
  { serviceHall, settings }: Stores,
  today: IsoDate,
  only?: string,
): Promise<HallPicture> => {
  const [kept, texts] = [await serviceHall.current(), await serviceHall.guides(only)]
  const guides = texts.flatMap((text) => {
    const item = serviceItemIn(text.blocks)
    return item === null ? [] : [{ ...text, item }]
  })
  const isWorkingDay = kindOf(settings.calendar, today).working
  return { today, isWorkingDay, kept, guides, otherDocuments: texts.length - guides.length }
}

/** What an item promises, in one way; its own words where no number is named. */
const promiseOf = ({ promise }: ServiceItem): string => {
  const term = promisedTerm(promise)
  return term === null ? (promise.split('\n')[0] ?? '') : promisedTermText(term)
}

/** An item in the lists of the hall. */
export const itemLine = ({ id, title, item }: ReadGuide, { kept }: HallPicture): ServiceItemLine => ({
  ...{ id, title },
  list: serviceListOf(item),
  promise: promiseOf(item),
  windowId: windowNamedIn(item.window, kept.hall.windows)?.id ?? '',
})

/** A window with who is on duty today. */
export const windowView = (
  window: ServiceWindow,
  { today, isWorkingDay }: Pick<HallPicture, 'today' | 'isWorkingDay'>,
): WindowView => ({ ...window, onDutyToday: isWorkingDay ? dutyOn(window, weekdayOf(today)) : '' })
