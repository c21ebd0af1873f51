import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'
import { readOfflineIndex, type OfflineEntry } from '../contract/read-offline-index'
import { findTitles, makeTitleIndex, type TitleEntry, type TitleIndex } from '../domain/offline/title-index'
import { call } from './api'
import { newListeners } from './listeners'
import { forget, keep, recall } from './storage'

/** What is known of the list of titles on this device. */
export interface OfflineState {
  readonly revision: string
  /** Unit: milliseconds since 1970. */
  readonly savedAt: number
  readonly count: number
  readonly chunks: number
  readonly isWhole: boolean
}

const STATE = 'offline-index'
const keyOf = (chunk: number): string => `${STATE}:${chunk}`
/** Three bytes a character: well under WeChat's 1 MB a key. */
const CHUNK_CHARACTERS = 250_000
const DAY = 24 * 3_600_000
const MOST_SHOWN = 30

const { watch, tell } = newListeners()
let state: OfflineState | null | undefined
let index: TitleIndex | undefined

const read = (): OfflineState | null => {
  if (state === undefined) state = recall<OfflineState>(STATE) ?? null
  return state
}

const set = (next: OfflineState | null): void => {
  state = next
  index = undefined
  tell()
}

/** The list of titles on this device, null when there is none; follows every change. */
export const useOfflineState = (): OfflineState | null => useSyncExternalStore(watch, read, read)

const lineOf = (entry: OfflineEntry): string => entry.map((part) => part.replace(/[\t\n]/g, ' ')).join('\t')

const chunksOf = (entries: readonly OfflineEntry[]): readonly string[] => {
  const chunks: string[] = []
  let lines: string[] = []
  let characters = 0
  for (const line of entries.map(lineOf)) {
    if (characters + line.length > CHUNK_CHARACTERS) {
      chunks.push(lines.join('\n'))
      ;[lines, characters] = [[], 0]
    }
    lines.push(line)
    characters += line.length + 2
  }
  return lines.length === 0 ? chunks : [...chunks, lines.join('\n')]
}

/** Removes the list from this device. */
export const forgetOfflineIndex = (): void => {
  for (let chunk = 0; chunk < (read()?.chunks ?? 0); chunk += 1) forget(keyOf(chunk))
  forget(STATE)
  set(null)
}

const keepAll = (chunks: readonly string[], next: OfflineState): boolean =>
  chunks.every((text, chunk) => keep(keyOf(chunk), text)) && keep(STATE, next)

/** Fetches the list if it changed. `full`: this device has no room for it, and then nothing of it stays. */
export const updateOfflineIndex = async (): Promise<'updated' | 'full'> => {
  const { revision, entries, isWhole } = await call(readOfflineIndex, { known: read()?.revision ?? '' })
  const known = read()
  if (entries === null && known !== null) {
    const next = { ...known, savedAt: Date.now() }
    keep(STATE, next)
    set(next)
    return 'updated'
  }
  const chunks = chunksOf(entries ?? [])
  const next = {
    revision,
    savedAt: Date.now(),
    count: entries?.length ?? 0,
    chunks: chunks.length,
    isWhole,
  }
  forgetOfflineIndex()
  if (!keepAll(chunks, next)) {
    chunks.forEach((_text, chunk) => forget(keyOf(chunk)))
    return 'full'
  }
  set(next)
  return 'updated'
}

const isCheapNetwork = async (): Promise<boolean> => {
  if (process.env.TARO_ENV === 'h5') return true
  const { networkType } = await Taro.getNetworkType()
  return networkType === 'wifi'
}

/** Once a day, where it costs nothing, behind the back of who reads. */
export const refreshOfflineIndex = async (): Promise<void> => {
  if (Date.now() - (read()?.savedAt ?? 0) < DAY || !(await isCheapNetwork())) return
  try {
    await updateOfflineIndex()
  } catch {
    // Without a network there is nothing to do; the next reading tries again.
  }
}

const entryOf = (line: string): TitleEntry => {
  const [id = '', title = '', summary = '', documentNumber = '', columnId = '', publishedOn = '', validity] =
    line.split('\t')
  return {
    id,
    title,
    summary,
    documentNumber,
    columnId,
    publishedOn,
    validity: validity as TitleEntry['validity'],
  }
}

const indexHere = (): TitleIndex => {
  index ??= makeTitleIndex(
    Array.from({ length: read()?.chunks ?? 0 }, (_, chunk) => recall<string>(keyOf(chunk)) ?? '')
      .flatMap((text) => (text === '' ? [] : text.split('\n')))
      .map(entryOf),
  )
  return index
}

/** Documents found in the list on this device, best first. */
export const searchOffline = (words: string): readonly TitleEntry[] =>
  findTitles(indexHere(), words, MOST_SHOWN)

/** Makes the list ready before the first search, once the page stands. */
export const prepareOfflineSearch = (): void => {
  setTimeout(indexHere, 0)
}
