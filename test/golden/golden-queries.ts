import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../support/source-tree'

/** A query as somebody types it, with the titles of which one must be among the first five. */
export interface GoldenQuery {
  readonly kind: string
  readonly q: string
  readonly wanted: readonly string[]
}

/** Reads a list of golden queries below `test/fixtures/search/`. */
export const readGolden = (name: string): readonly GoldenQuery[] =>
  readFileSync(path.join(ROOT, 'test/fixtures/search', name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [kind = '', q = '', wanted = ''] = line.split('\t')
      return { kind, q, wanted: wanted.split('|') }
    })

/** A title as the golden lists write it. */
export const bareTitle = (title: string): string => title.replace(/^中华人民共和国/u, '')
