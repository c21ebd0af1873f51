import type { InputOf } from '../../../src/contract/endpoint'
import type { HallDesk, removeWindow, saveHallNote, saveWindow } from '../../../src/contract/service-desk'
import { fail, ok, type Result } from '../../../src/domain/result'
import {
  withBridge,
  withoutWindow,
  withWindow,
  type ServiceHall,
} from '../../../src/domain/service-hall/service-hall'
import type { Asked, Answer, UseCase, World } from '../../ports/use-case'
import { answeringOnce } from '../acting/answering-once'
import { auditCatalogue } from '../catalogue/change-catalogue'
import { hallDesk } from './hall-at-desk'

interface HallChange {
  readonly act: string
  readonly because: string
  /** For the audit: which window, if it is about one. */
  readonly windowId: string
  readonly change: (hall: ServiceHall) => Result<ServiceHall>
}

type Versioned = Asked<{ readonly version: number }>

/** One new version of the hall, made from the one that whoever asks has seen. */
const changingHall = (
  asked: Versioned,
  world: World,
  { act, because, windowId, change }: HallChange,
): Promise<Answer<HallDesk>> =>
  answeringOnce(asked, { world, act }, async (stores, { person }) => {
    const { version, hall } = await stores.serviceHall.current()
    if (version !== asked.input.version) return fail('hall_changed')
    const changed = change(hall)
    if (!changed.ok) return changed as Answer<HallDesk>
    const saved = { hall: changed.value, because, by: person.id, at: world.clock.now() }
    if (!(await stores.serviceHall.save(version, saved))) return fail('hall_changed')
    const before = hall.windows.find(({ id }) => id === windowId) ?? null
    const detail = { version: version + 1, because, windowId, before }
    await auditCatalogue(stores, { world, person }, { act, detail })
    return ok(await hallDesk(person, stores, world.clock.today()))
  })

/** Adds a window or changes one; what it said before stays in the versions. */
export const saveHallWindow: UseCase<InputOf<typeof saveWindow>, HallDesk> = (asked, world) => {
  const { windowId, window, because } = asked.input
  const id = windowId === '' ? world.identity.newId() : windowId
  const change = (hall: ServiceHall): Result<ServiceHall> =>
    windowId !== '' && !hall.windows.some((each) => each.id === windowId)
      ? fail('not_found')
      : namedIn('window', withWindow(hall, { ...window, id }))
  return changingHall(asked, world, { act: 'save_window', because, windowId: id, change })
}

/** A refusal names the field as the form calls it. */
const namedIn = (form: string, result: Result<ServiceHall>): Result<ServiceHall> =>
  result.ok
    ? result
    : fail(result.code, { ...result.detail, field: `${form}.${String(result.detail.field)}` })

/** Takes a window away. */
export const removeHallWindow: UseCase<InputOf<typeof removeWindow>, HallDesk> = (asked, world) => {
  const { windowId, because } = asked.input
  const change = (hall: ServiceHall): Result<ServiceHall> => {
    const without = withoutWindow(hall, windowId)
    return without === null ? fail('not_found') : ok(without)
  }
  return changingHall(asked, world, { act: 'remove_window', because, windowId, change })
}

/** Saves what holds for the whole hall, and the way to the app. */
export const saveNoteOfHall: UseCase<InputOf<typeof saveHallNote>, HallDesk> = (asked, world) => {
  const { note, sourceNote, bridge, because } = asked.input
  const change = (hall: ServiceHall) => withBridge(hall, { note, sourceNote, bridge })
  return changingHall(asked, world, { act: 'save_hall_note', because, windowId: '', change })
}
