import { readdirSync, statSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'

/** A text file below the folder. */
export interface FoundFile {
  readonly path: string
  /** Path below the folder, with forward slashes. */
  readonly below: string
  readonly name: string
  /** First folder below, e.g. 行政法规; '' at the top. */
  readonly topic: string
}

/** Every .txt and .md file below a folder, or every file the pattern names, in a fixed order; null when there is no such folder. */
export const findFiles = (folder: string, names = /\.(?:txt|md)$/iu): readonly FoundFile[] | null => {
  try {
    if (!statSync(folder).isDirectory()) return null
  } catch {
    return null
  }
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && names.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath ?? entry.path, entry.name)
      const below = relative(folder, path).split(sep).join('/')
      const topic = below.includes('/') ? (below.split('/')[0] ?? '') : ''
      return { path, below, name: basename(path), topic }
    })
    .sort((a, b) => (a.below < b.below ? -1 : 1))
}
