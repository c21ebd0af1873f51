import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ROOT } from '../../support/source-tree'
import type { Look } from '../evidence'

interface Line {
  readonly of: string
  readonly look: Look
}

/** Looks of a walk that was cut short, so that it can go on where it ended. */
export interface KeptLooks {
  readonly looks: readonly Look[]
  keep(look: Look): void
}

const FILE = join(ROOT, 'dist/weapp-check/looks.jsonl')

/** Nothing is kept: each page is looked at. */
export const NOTHING_KEPT: KeptLooks = { looks: [], keep: () => undefined }

/** What would be uploaded: another build is looked at from its first page on. */
export const stampOfBuild = (): string => readFileSync(join(ROOT, 'dist/weapp/.built-from'), 'utf8')

/** The lines that were written to their end: the last may have been cut with the run. */
const linesOf = (file: string): readonly string[] =>
  existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : []

/**
 * Looks kept line by line with what was looked at. Those at something else are forgotten, and all where the walk begins anew.
 * @example keptLooks({ of: `${stampOfBuild()} 500`, goesOn: true })
 */
export const keptLooks = (
  { of, goesOn }: { readonly of: string; readonly goesOn: boolean },
  file = FILE,
): KeptLooks => {
  const lines = linesOf(file).map((line) => JSON.parse(line) as Line)
  const kept = goesOn ? lines.filter((line) => line.of === of) : []
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, kept.map((line) => `${JSON.stringify(line)}\n`).join(''))
  return {
    looks: kept.map(({ look }) => look),
    keep: (look) => appendFileSync(file, `${JSON.stringify({ of, look })}\n`),
  }
}
