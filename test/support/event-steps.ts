import { day, type IsoDate } from '../../src/domain/calendar/civil-date'
import type { Actor, Role } from '../../src/domain/people/roles'

/** `type`, `person:role`, day, and what differs from the usual content. */
export type EventStep<T extends string> = readonly [type: T, who: string, on?: string, change?: object]

interface Stepped {
  readonly type: string
  readonly seq: number
  readonly on: IsoDate
  readonly at: string
  readonly by: Actor
}

/** Events of a kind as a story tells them, from what each type usually holds; whether lawful or not. */
export const eventSteps = <E extends Stepped>(usual: { readonly [T in E['type']]: object }) => {
  /** One event as it would be the next of a list. */
  const after = (list: readonly E[], step: EventStep<E['type']>): E => {
    const [type, who, on = '2026-03-02', change = {}] = step
    const [personId = '', role] = who.split(':')
    return {
      ...usual[type as E['type']],
      ...change,
      type,
      seq: list.length + 1,
      on: day(on),
      at: `${on}T02:00:00.000Z`,
      by: { personId, role: role as Role },
    } as unknown as E
  }
  /** Events in order. */
  const listOf = (...steps: readonly EventStep<E['type']>[]): readonly E[] =>
    steps.reduce<readonly E[]>((list, step) => [...list, after(list, step)], [])
  return { after, listOf }
}
