import type { H5Driver, WeappDriver } from '../support/driver'
import { comes } from '../support/patience'

export type Phone = H5Driver | WeappDriver

/** How long an answer is held back, so that something can happen meanwhile. Unit: ms. */
const MEANWHILE = 1200
/** Longer than the three seconds after which the phone sends by itself again. */
const AFTER_THE_RETRY = 4500
const ELSEWHERE = '/pages/mine/index'

/** Something that goes wrong while a request is under way. */
export interface Fault {
  readonly name: string
  /** Whether the program or what it kept is gone afterwards. */
  readonly ends: 'nothing' | 'page' | 'program' | 'storage'
  /** Before the button is pressed. */
  readonly plan: (phone: Phone, door: RegExp) => void
  /** After it was pressed. */
  readonly strike: (phone: Phone) => Promise<void>
}

const met = async (phone: Phone): Promise<void> => void (await comes(() => phone.hasMetFaults))
const nothing = async (phone: Phone): Promise<void> => met(phone)

const onTheWay = (name: string, fault: Parameters<Phone['meetNext']>[1]): Fault => ({
  name,
  ends: 'nothing',
  plan: (phone, door) => phone.meetNext(door, fault),
  strike: nothing,
})

const during = (name: string, ends: Fault['ends'], then: (phone: Phone) => Promise<void>): Fault => ({
  name,
  ends,
  plan: (phone, door) => phone.meetNext(door, { kind: 'delay', milliseconds: MEANWHILE }),
  strike: async (phone) => {
    await met(phone)
    await then(phone)
  },
})

/** Everything that is thought to go wrong, at every step. */
export const FAULTS: readonly Fault[] = [
  onTheWay('request dropped', { kind: 'refuse' }),
  onTheWay('answer dropped', { kind: 'drop-answer' }),
  onTheWay('answer late', { kind: 'delay', milliseconds: MEANWHILE }),
  onTheWay('request doubled', { kind: 'duplicate' }),
  onTheWay('request behind its own retry', { kind: 'arrive-late', milliseconds: AFTER_THE_RETRY }),
  onTheWay('503 by a proxy', { kind: 'status', status: 503 }),
  onTheWay('500 with a page of HTML', { kind: 'status', status: 500, body: '<html>出错了</html>' }),
  during('page left', 'page', (phone) => phone.leavePage(ELSEWHERE)),
  during('program killed', 'program', (phone) => phone.kill(ELSEWHERE)),
  {
    name: 'program killed before it was out',
    ends: 'program',
    plan: (phone, door) => phone.meetNext(door, { kind: 'refuse' }),
    strike: async (phone) => {
      await met(phone)
      await phone.kill(ELSEWHERE)
    },
  },
  during('storage cleared', 'storage', async (phone) => {
    await phone.loseStorage()
    await phone.open(ELSEWHERE)
  }),
]
