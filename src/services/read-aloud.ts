import { useSyncExternalStore } from 'react'
import { newListeners } from './listeners'
import { beHeard } from './one-voice'
import { makeSpeech, type Rate } from './speech'

/** Whether something is being read out on this device, and how far it is. */
export interface ReadingAloud {
  /** `failed`: the device has no voice for Chinese. */
  readonly kind: 'silent' | 'reading' | 'paused' | 'failed'
  /** What is read, so that a page knows its own. */
  readonly id: string
  /** Piece being read, from 0. */
  readonly piece: number
  readonly rate: Rate
}

export type { Rate }

const SILENT: ReadingAloud = { kind: 'silent', id: '', piece: 0, rate: 1 }
/** Browsers fall silent in the middle of a long text. */
const LONGEST = 160

const { watch, tell } = newListeners()
const speech = makeSpeech()
let state = SILENT
let pieces: readonly string[] = []

const set = (next: ReadingAloud): void => {
  state = next
  tell()
}

const readNow = (): ReadingAloud => state

/** What is being read out; follows every change. */
export const useReadingAloud = (): ReadingAloud => useSyncExternalStore(watch, readNow, readNow)

/** Whether this device has a voice. */
export const canReadAloud = (): boolean => speech !== null

/** Text cut at sentences into pieces that a voice gets through. */
export const spokenPieces = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => {
    const sentences = text.match(/[^。！？；\n]+[。！？；]?/g) ?? []
    return sentences.flatMap((sentence) => sentence.match(new RegExp(`.{1,${LONGEST}}`, 'gu')) ?? [])
  })

const speakFrom = (piece: number): void => {
  const text = pieces[piece]
  if (text === undefined) return set({ ...SILENT, rate: state.rate })
  const { id, rate } = state
  set({ kind: 'reading', id, piece, rate })
  speech?.speak(text, rate, (wasHeard) => {
    if (state.kind !== 'reading' || state.id !== id || state.piece !== piece) return
    if (wasHeard) speakFrom(piece + 1)
    else set({ ...SILENT, kind: 'failed', id, rate })
  })
}

/** Reads texts out from the beginning; whatever was read before falls silent. */
export const readAloud = (id: string, texts: readonly string[]): void => {
  beHeard(stopReading)
  speech?.stop()
  pieces = spokenPieces(texts)
  state = { ...SILENT, id, rate: state.rate }
  speakFrom(0)
}

export const pauseReading = (): void => {
  speech?.pause()
  if (state.kind === 'reading') set({ ...state, kind: 'paused' })
}

export const resumeReading = (): void => {
  if (state.kind !== 'paused') return
  set({ ...state, kind: 'reading' })
  speech?.resume()
}

export const stopReading = (): void => {
  set({ ...SILENT, rate: state.rate })
  speech?.stop()
}

/** Slower or faster; the piece being read begins again. */
export const setRate = (rate: Rate): void => {
  const { kind, piece } = state
  set({ ...state, rate })
  if (kind === 'silent' || kind === 'failed') return
  speech?.stop()
  speakFrom(piece)
}
