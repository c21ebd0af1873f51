import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** The repository's root folder. */
export const ROOT = path.resolve(__dirname, '..', '..')

export interface SourceFile {
  /** Path below the root, with forward slashes. */
  readonly path: string
  readonly text: string
  readonly lines: number
}

const LEFT_OUT = /(^|\/)(node_modules|dist|seed|fixtures|fixture-app)(\/|$)/

/** Every file below the folders whose name ends as asked. */
export const sourceFiles = (folders: readonly string[], ending: RegExp): readonly SourceFile[] =>
  folders.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && ending.test(entry.name))
      .map((entry) =>
        path
          .relative(ROOT, path.join(entry.parentPath ?? entry.path, entry.name))
          .split(path.sep)
          .join('/'),
      )
      .filter((file) => !LEFT_OUT.test(file))
      .sort()
      .map((file) => {
        const text = readFileSync(path.join(ROOT, file), 'utf8')
        return { path: file, text, lines: text.split('\n').length - 1 }
      }),
  )
