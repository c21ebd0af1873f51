import Taro from '@tarojs/taro'
import { onlineManager } from '@tanstack/react-query'
import type { Endpoint } from '../contract/endpoint'
import {
  nextOutgoing,
  queuedRefused,
  queuedWith,
  queuedWithout,
  staysQueued,
  type Queued,
} from '../domain/offline/outgoing-queue'
import { call } from './api'
import { asApiError } from './api-error'
import { holdsIdentityNumber } from '../domain/privacy/kept-identity'
import { deleteDraft, readDraft, saveDraft } from './drafts'
import { newListeners } from './listeners'
import { MINE, queryClient } from './query-client'
import { completedForm, dropFiles, filesWaiting, moveFiles, type OutgoingFiles } from './outgoing-files'
import { withSession } from './session'
import { keepGuarded, keepsIdentityNumbers, openGuarded, recallGuarded } from './guarded-storage'

/** Something written that goes out as soon as there is a network, exactly once, also after the program was killed. */
export interface Outgoing extends Queued {
  /** What it is, e.g. 来信, 申请. */
  readonly what: string
  /** Its words, as its sender knows it again. */
  readonly title: string
  /** The page on which it is written on when it is taken back. */
  readonly page: string
  /** The draft that it was written in, as it was. */
  readonly draft: { readonly name: string; readonly value: unknown }
  readonly door: Pick<Endpoint<never, unknown>, 'area' | 'method' | 'path'>
  readonly form: Readonly<Record<string, unknown>>
  readonly files: readonly OutgoingFiles[]
}

/** The queue as it stands. */
export interface OutgoingNow {
  readonly queue: readonly Outgoing[]
  /** Key of the one on its way, '' for none. */
  readonly sending: string
  /** What each form that is open has put out: its key by the form. */
  readonly fronts: Readonly<Record<string, string>>
  /** Answers to what went out since the program was started, by key. */
  readonly answers: Readonly<Record<string, unknown>>
  /** False where the device had no room: then what waits is lost with the program, its draft isn't. */
  readonly isKept: boolean
}

const KEY = 'outgoing-queue'
/** The second try comes soon, each later one after twice the pause, up to the longest. Unit: ms. */
const AGAIN_AFTER = 3000
const LONGEST_PAUSE = 30_000

let now: OutgoingNow = {
  queue: [],
  sending: '',
  fronts: {},
  answers: {},
  isKept: true,
}
let timer: ReturnType<typeof setTimeout> | null = null
const { watch, tell } = newListeners()

const set = (facts: Partial<OutgoingNow>): void => {
  now = { ...now, ...facts }
  tell()
}

/** One with an identity number waits in the memory alone where the device can't encrypt it: its draft stays. */
const keepQueue = async (queue: readonly Outgoing[]): Promise<boolean> => {
  const kept = keepsIdentityNumbers() ? queue : queue.filter((piece) => !holdsIdentityNumber(piece))
  return (await keepGuarded(KEY, kept)) && kept.length === queue.length
}

/** Takes on a queue, and follows whether the device has it. */
const setQueue = async (queue: readonly Outgoing[], facts: Partial<OutgoingNow> = {}): Promise<void> => {
  set({ ...facts, queue })
  set({ isKept: await keepQueue(queue) })
}

export const watchOutgoing = watch

export const outgoingNow = (): OutgoingNow => now

/** The draft is in the queue now: its place is free for the next one. */
const freeDraft = ({ key, draft }: Outgoing): void => {
  if (readDraft(draft.name)?.idempotencyKey === key) deleteDraft(draft.name)
}

const letGo = (piece: Outgoing, answer: unknown): void => {
  freeDraft(piece)
  dropFiles(piece, false)
  void queryClient.invalidateQueries({ queryKey: [MINE] })
  const facts = { sending: '', answers: { ...now.answers, [piece.key]: answer } }
  void setQueue(queuedWithout(now.queue, piece.key), facts)
}

const sendOne = async (piece: Outgoing): Promise<void> => {
  const form = await completedForm(piece)
  if (form === null) return
  const door = piece.door as Endpoint<Readonly<Record<string, unknown>>, unknown>
  letGo(piece, await withSession(() => call(door, form, { idempotencyKey: piece.key })))
}

const afterFailure = ({ key }: Outgoing, thrown: unknown): void => {
  const { code, userMessage, field, requestId } = asApiError(thrown)
  if (staysQueued(code)) return
  const queue = queuedRefused(now.queue, key, { code, userMessage, field, requestId })
  void setQueue(queue, { sending: '' })
}

const later = (milliseconds: number): void => {
  if (timer !== null) clearTimeout(timer)
  const next = Math.min(milliseconds * 2, LONGEST_PAUSE)
  timer = setTimeout(() => void sendOutgoing(next), milliseconds)
}

/** Sends what waits, one after the other, each tried once; another round follows later where something stays waiting. */
export const sendOutgoing = async (pause = AGAIN_AFTER): Promise<void> => {
  if (now.sending !== '') return
  const tried = new Set<string>()
  for (let piece = nextOutgoing(now.queue, tried); piece !== null; piece = nextOutgoing(now.queue, tried)) {
    const one = piece
    tried.add(one.key)
    set({ sending: one.key })
    await sendOne(one).catch((thrown: unknown) => afterFailure(one, thrown))
    set({ sending: '' })
  }
  if (nextOutgoing(now.queue, new Set()) !== null) later(pause)
}

/** Puts something out to be sent; its draft and files go along, and the form in front is free for the next. */
export const putOut = (piece: Outgoing, front: string): void => {
  const isKept = setQueue(queuedWith(now.queue, piece), { fronts: { ...now.fronts, [front]: piece.key } })
  moveFiles(piece)
  void isKept.then(() => now.isKept && freeDraft(piece))
  void sendOutgoing()
}

/** The form in front has nothing more to do with what it put out. */
export const leaveFront = (front: string): void => {
  const { [front]: _, ...fronts } = now.fronts
  set({ fronts })
}

/** Whether something else is half written where this one would go. */
const isPlaceTaken = ({ key, draft, files }: Outgoing): boolean => {
  const there = readDraft(draft.name)
  return (there !== undefined && there.idempotencyKey !== key) || filesWaiting(files)
}

/**
 * Takes one back before it is out, to write on; what was written and uploaded stays. False while it is on its way, and
 * where another draft is in its place.
 */
export const takeBack = (key: string): boolean => {
  const piece = now.queue.find((each) => each.key === key)
  if (piece === undefined || now.sending === key || isPlaceTaken(piece)) return false
  void saveDraft(piece.draft.name, { idempotencyKey: key, value: piece.draft.value, savedAt: '' })
  moveFiles(piece, 'back')
  void setQueue(queuedWithout(now.queue, key))
  return true
}

/** Throws one away with its files; nothing happens while it is on its way. */
export const dropOutgoing = (key: string): void => {
  const piece = now.queue.find((each) => each.key === key)
  if (piece === undefined || now.sending === key) return
  void setQueue(queuedWithout(now.queue, key))
  freeDraft(piece)
  dropFiles(piece, true)
}

/** Sends one that was refused, e.g. after signing in, as it is. */
export const sendAgain = (key: string): void => {
  void setQueue(queuedRefused(now.queue, key, null))
  void sendOutgoing()
}

/** Killed while it was being put out: the rest of that is done now. */
const takeUp = (): void => {
  set({ queue: recallGuarded<Outgoing[]>(KEY) ?? [] })
  for (const piece of now.queue) {
    if (readDraft(piece.draft.name)?.idempotencyKey === piece.key) moveFiles(piece)
    freeDraft(piece)
  }
}

/** At the start of the program: sends what was left, now and whenever network or program come back. */
export const startOutgoing = async (): Promise<void> => {
  await openGuarded(takeUp)
  onlineManager.subscribe((isOnline) => {
    if (isOnline) void sendOutgoing()
  })
  Taro.onAppShow(() => void sendOutgoing())
  void sendOutgoing()
}
