import { zipSync, type Zippable } from 'fflate'
import { ZIP_ENTRY } from '../archive/zip-entry'

/** Content of an archive by path, in the order of the archive. */
export type Entries = ReadonlyMap<string, Uint8Array>

/** Local fields of a date are what a zip holds, so this one is the same everywhere. */
const FIXED_TIME = new Date(1980, 0, 1)

/** A zip without compression and without times: the same content gives the same bytes on every machine. */
export const storedZip = (entries: Entries): Uint8Array => {
  const zippable: Zippable = {}
  for (const [path, bytes] of entries) zippable[path] = [bytes, { level: 0, mtime: FIXED_TIME, ...ZIP_ENTRY }]
  return zipSync(zippable)
}
