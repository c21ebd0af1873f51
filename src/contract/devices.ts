import * as z from 'zod/mini'
import type { Device } from '../domain/people/device'
import { identifier, nothing } from './case-id'
import { answering } from './endpoint'

/** One place where somebody is signed in. */
export interface DeviceView {
  readonly id: string
  readonly device: Device
  readonly openedAt: string
  /** To the hour. */
  readonly usedAt: string
  /** Whether it is the one that asks. */
  readonly isThis: boolean
}

type Devices = { readonly devices: readonly DeviceView[] }

/** Where I am signed in, used last first. */
export const listMyDevices = answering<Devices>()({
  area: 'session',
  method: 'GET',
  path: '/devices',
  input: nothing,
})

/** Signs one other place out, or all but this one where no id is given. Answers what is left. */
export const endDevices = answering<Devices>()({
  area: 'session',
  method: 'POST',
  path: '/devices/end',
  input: () => z.strictObject({ id: z.optional(identifier) }),
})
