import { useSyncExternalStore } from 'react'
import type { DocumentView } from '../contract/document-view'
import { firstToDrop, keptAfter, type KeptLine } from '../domain/offline/kept-lines'
import { newListeners } from './listeners'
import { forget, keep, recall } from './storage'
import { utf8Bytes } from './utf8-bytes'

/** A copy of a document on this device, and when it was read. Unit: milliseconds since 1970. */
export interface KeptCopy {
  readonly view: DocumentView
  readonly keptAt: number
}

const LIST = 'kept-documents'
const keyOf = (id: string): string => `document:${id}`
/** WeChat allows one key 1 MB. */
const MOST_OF_ONE = 950_000

const { watch, tell } = newListeners()
let lines: readonly KeptLine[] | undefined

const read = (): readonly KeptLine[] => {
  if (lines === undefined) {
    const kept = recall<readonly KeptLine[]>(LIST)
    lines = Array.isArray(kept) ? kept : []
  }
  return lines
}

/** Writes the list; a full device gives up one copy after the other until there is room. */
const write = (wanted: readonly KeptLine[]): void => {
  const plan = keptAfter(wanted)
  for (const id of plan.dropped) forget(keyOf(id))
  lines = plan.lines
  while (!keep(LIST, lines) && makeRoom());
  tell()
}

/** Lets go of the copy that was read longest ago; false when none is left to let go of. */
const makeRoom = (): boolean => {
  const id = firstToDrop(read())
  if (id === null) return false
  forget(keyOf(id))
  lines = read().filter((line) => line.id !== id)
  return true
}

/** What is kept on this device, newest first; follows every change. */
export const useKeptLines = (): readonly KeptLine[] => useSyncExternalStore(watch, read, read)

const store = (view: DocumentView, isFavourite: boolean): boolean => {
  const text = JSON.stringify(view)
  const bytes = utf8Bytes(text)
  if (bytes > MOST_OF_ONE) return false
  while (!keep(keyOf(view.id), text)) if (!makeRoom()) return false
  const { id, title, columnName } = view
  const line: KeptLine = { id, title, columnName, bytes, isFavourite, keptAt: Date.now() }
  write([line, ...read().filter((other) => other.id !== id)])
  return true
}

const isFavourite = (id: string): boolean => read().some((line) => line.id === id && line.isFavourite)

/** Keeps a document that was just read; it stays a favourite if it was one. */
export const keepDocument = (view: DocumentView): boolean => store(view, isFavourite(view.id))

/** The copy of a document, undefined when there is none or it can't be read. */
export const keptDocument = (id: string): KeptCopy | undefined => {
  const line = read().find((known) => known.id === id)
  const text = line === undefined ? undefined : recall<string>(keyOf(id))
  if (line === undefined || text === undefined) return undefined
  try {
    return { view: JSON.parse(text) as DocumentView, keptAt: line.keptAt }
  } catch {
    return undefined
  }
}

/** Removes a copy: the document is no longer public, or the reader wants it gone. */
export const forgetDocument = (id: string): void => {
  forget(keyOf(id))
  write(read().filter((line) => line.id !== id))
}

/** Removes all copies but the favourites. */
export const forgetReadDocuments = (): void => {
  for (const { id, isFavourite: stays } of read()) if (!stays) forget(keyOf(id))
  write(read().filter((line) => line.isFavourite))
}

/** Makes a document a favourite, or no longer; false when the device has no room for it. */
export const setFavourite = (view: DocumentView, on: boolean): boolean => store(view, on)
