import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { Zip, ZipDeflate } from 'fflate'
import type { ArchiveTaker } from '../../ports/archive-writer'
import { ZIP_ENTRY } from './zip-entry'

/** Writes a zip file piece by piece; nothing stands under its name before it is finished. */
export interface ArchiveWriter extends ArchiveTaker {
  /** Puts the finished archive under its name. */
  finish(): void
  /** Throws away what was written. */
  giveUp(): void
}

const draftOf = (file: string): string => `${file}.part`

/** Begins an archive. Throws when the place can't be written. */
export const writeArchive = (file: string): ArchiveWriter => {
  const place = openSync(draftOf(file), 'w')
  const zip = new Zip((error, piece) => {
    if (error) throw error
    for (let written = 0; written < piece.length;)
      written += writeSync(place, piece, written, piece.length - written)
  })
  return {
    add: async (path, pieces) => {
      const entry = Object.assign(new ZipDeflate(path, { level: 6 }), ZIP_ENTRY)
      zip.add(entry)
      const hash = createHash('sha256')
      let bytes = 0
      for await (const piece of pieces) {
        const content = typeof piece === 'string' ? new Uint8Array(Buffer.from(piece, 'utf8')) : piece
        hash.update(content)
        bytes += content.length
        entry.push(content)
      }
      entry.push(new Uint8Array(0), true)
      return { path, bytes, sha256: hash.digest('hex') }
    },
    finish: () => {
      zip.end()
      fsyncSync(place)
      closeSync(place)
      renameSync(draftOf(file), file)
    },
    giveUp: () => {
      zip.terminate()
      closeSync(place)
      rmSync(draftOf(file), { force: true })
    },
  }
}
