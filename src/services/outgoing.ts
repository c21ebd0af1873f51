import { onlineManager } from '@tanstack/react-query'
import type { Endpoint } from '../contract/endpoint'
import { call } from './api'
import { ApiError, asApiError } from './api-error'
import { deleteDraft } from './drafts'
import { MINE, queryClient } from './query-client'
import { withSession } from './session'
import { forget, keep, recall } from './storage'
import { uploadList } from './upload-list'

/** Files that go along: the list in which they are uploaded, and the field of the form that names them. */
export interface OutgoingFiles {
  readonly list: string
  readonly field: string
  readonly isOne: boolean
}

/** Something written that goes out as soon as there is a network, exactly once, also after the program was killed. */
export interface Outgoing {
  /** The draft that it was written in, removed once it is out. */
  readonly draft: string
  /** Under which it is sent, however often. */
  readonly key: string
  readonly door: Pick<Endpoint<never, unknown>, 'area' | 'method' | 'path'>
  readonly form: Readonly<Record<string, unknown>>
  readonly files: readonly OutgoingFiles[]
}

/** How it stands. `waiting`: for a network; `refused`: the server won't have it, it is to be mended. */
export type OutgoingState =
  | { readonly kind: 'none' }
  | { readonly kind: 'sending' | 'waiting' }
  | { readonly kind: 'refused'; readonly error: ApiError }
  | { readonly kind: 'sent'; readonly answer: unknown }

const KEY = 'outgoing'
const AGAIN_AFTER = 3000
const AGAIN_EVERY = 30_000
const ON_THE_WAY = ['offline', 'timeout', 'interrupted', 'bad_answer', 'unavailable']

let current = recall<Outgoing>(KEY)
let state: OutgoingState = current === undefined ? { kind: 'none' } : { kind: 'waiting' }
let isBusy = false
let timer: ReturnType<typeof setTimeout> | null = null
const listeners = new Set<() => void>()

const set = (next: OutgoingState): void => {
  state = next
  for (const listener of listeners) listener()
}

export const watchOutgoing = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const outgoingNow = (): OutgoingState => state

const fileRefused = (field: string): ApiError =>
  new ApiError({
    code: 'invalid_field',
    userMessage: '有文件没能传上去，请看它下面写的原因，删去或者换一个再寄',
    field,
    retryable: false,
    requestId: '',
  })

/** The form with its files, null while they are still on their way. */
const completed = async ({ form, files }: Outgoing): Promise<Outgoing['form'] | null> => {
  let whole = form
  for (const { list, field, isOne } of files) {
    const items = await uploadList(list).finished()
    if (items.some((item) => item.state === 'refused' || item.state === 'lost')) throw fileRefused(field)
    if (items.some((item) => item.state !== 'done')) return null
    const ids = items.map(({ id }) => id)
    if (ids.length > 0) whole = { ...whole, [field]: isOne ? ids[0] : ids }
  }
  return whole
}

const forgetIt = (): void => {
  current = undefined
  forget(KEY)
}

const letGo = ({ draft, files }: Outgoing): void => {
  forgetIt()
  deleteDraft(draft)
  for (const { list } of files) uploadList(list).clear(false)
}

const sendOnce = async (outgoing: Outgoing): Promise<OutgoingState> => {
  const form = await completed(outgoing)
  if (form === null) return { kind: 'waiting' }
  const door = outgoing.door as Endpoint<Readonly<Record<string, unknown>>, unknown>
  const answer = await withSession(() => call(door, form, { idempotencyKey: outgoing.key }))
  letGo(outgoing)
  void queryClient.invalidateQueries({ queryKey: [MINE] })
  return { kind: 'sent', answer }
}

const afterFailure = (thrown: unknown): OutgoingState => {
  const error = asApiError(thrown)
  if (ON_THE_WAY.includes(error.code)) return { kind: 'waiting' }
  forgetIt()
  return { kind: 'refused', error }
}

const later = (milliseconds: number): void => {
  if (timer !== null) clearTimeout(timer)
  timer = setTimeout(() => void sendOutgoing(AGAIN_EVERY), milliseconds)
}

/** Sends what waits, if anything does; one attempt at a time, and another one later where it stays waiting. */
export const sendOutgoing = async (pause = AGAIN_AFTER): Promise<void> => {
  const outgoing = current
  if (isBusy || outgoing === undefined) return
  isBusy = true
  set({ kind: 'sending' })
  try {
    const next = await sendOnce(outgoing).catch(afterFailure)
    // Taken back meanwhile: what became of it shows when it is sent again under its key.
    set(current === undefined && next.kind === 'waiting' ? { kind: 'none' } : next)
  } finally {
    isBusy = false
  }
  if (state.kind === 'waiting') later(pause)
}

/** Puts something out to be sent. False where the device has no room to keep it: then it is sent now or not at all. */
export const putOut = (outgoing: Outgoing): boolean => {
  current = outgoing
  const isKept = keep(KEY, outgoing)
  void sendOutgoing()
  return isKept
}

/** Takes it back before it is out, to write on; what was written and uploaded stays. */
export const takeBack = (): void => {
  if (timer !== null) clearTimeout(timer)
  forgetIt()
  set({ kind: 'none' })
}

/** At the start of the program: sends what was left, now and whenever the network is back. */
export const startOutgoing = (): void => {
  onlineManager.subscribe((isOnline) => {
    if (isOnline) void sendOutgoing()
  })
  void sendOutgoing()
}
