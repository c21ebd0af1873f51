import { fail, ok, type Result } from '../result'
import { checkWindow, type ServiceWindow } from './service-window'

/** The way to the province's app or mini-program (一部手机办事通), as the township explains it; '' where nothing is set. */
export interface AppBridge {
  readonly name: string
  /** Address that opens it or tells how to get it; shown as a QR code. */
  readonly link: string
  /** What can be done there, one a line. */
  readonly canDo: string
  /** How one gets it and signs in. */
  readonly howTo: string
  readonly sourceNote: string
}

/** What a township says of its service hall. */
export interface ServiceHall {
  /** In the order in which they stand. */
  readonly windows: readonly ServiceWindow[]
  /** What holds for the whole hall: its place, hours, days it is closed. */
  readonly note: string
  /** Where the facts come from, and which of them nobody has. */
  readonly sourceNote: string
  readonly bridge: AppBridge
}

/**
 * A hall of which nothing is known yet.
 * @example EMPTY_HALL.windows // []
 */
export const EMPTY_HALL: ServiceHall = {
  windows: [],
  note: '',
  sourceNote: '',
  bridge: { name: '一部手机办事通', link: '', canDo: '', howTo: '', sourceNote: '' },
}

const MOST_WINDOWS = 60

const wrong = (field: string, message: string) => fail('invalid_field', { field, message })

/**
 * The hall with a window added or changed; a new one stands last.
 * Fails: `invalid_field`, see `checkWindow`.
 * @example withWindow(EMPTY_HALL, window) // ok({ …, windows: [window] })
 */
export const withWindow = (hall: ServiceHall, given: ServiceWindow): Result<ServiceHall, 'invalid_field'> => {
  const checked = checkWindow(given, hall.windows)
  if (!checked.ok) return checked
  const window = checked.value
  const isKnown = hall.windows.some(({ id }) => id === window.id)
  if (!isKnown && hall.windows.length >= MOST_WINDOWS)
    return wrong('name', `窗口最多 ${MOST_WINDOWS} 个，请先去掉不用的`)
  const windows = isKnown
    ? hall.windows.map((each) => (each.id === window.id ? window : each))
    : [...hall.windows, window]
  return ok({ ...hall, windows })
}

/**
 * The hall without a window; null where there is none such.
 * @example withoutWindow(hall, 'nobody') // null
 */
export const withoutWindow = (hall: ServiceHall, id: string): ServiceHall | null =>
  hall.windows.some((window) => window.id === id)
    ? { ...hall, windows: hall.windows.filter((window) => window.id !== id) }
    : null

/**
 * The hall with its note and the way to the app.
 * Fails: `invalid_field` where the link is no address of the web.
 * @example withBridge(hall, { note: '', sourceNote: '', bridge: { …, link: 'http://…' } }) // invalid_field bridge.link
 */
export const withBridge = (
  hall: ServiceHall,
  { note, sourceNote, bridge }: Omit<ServiceHall, 'windows'>,
): Result<ServiceHall, 'invalid_field'> => {
  const link = bridge.link.trim()
  if (bridge.name.trim() === '') return wrong('bridge.name', '请写明是哪个应用，例：一部手机办事通')
  if (link !== '' && !/^https:\/\/[^\s/]+(\/\S*)?$/.test(link))
    return wrong('bridge.link', '网址要以 https:// 开头，没有的不写')
  return ok({ ...hall, note: note.trim(), sourceNote: sourceNote.trim(), bridge: { ...bridge, link } })
}

/**
 * What of the hall nobody has registered yet, in words for the desk.
 * @example missingInHall(hall) // ['民政窗口：在哪里、电话']
 */
export const missingInHall = ({ windows }: ServiceHall): readonly string[] =>
  windows.flatMap(({ name, place, hours, phone, duty }) => {
    const missing = [
      place === '' ? '在哪里' : '',
      hours === '' ? '办公时间' : '',
      phone === '' ? '电话' : '',
      duty.length === 0 ? '值班人员' : '',
    ].filter((text) => text !== '')
    return missing.length === 0 ? [] : [`${name}：${missing.join('、')}`]
  })
