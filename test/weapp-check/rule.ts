import type { Evidence } from './evidence'

/** What a rule found: a number for people, and what breaks it, page by page. */
export interface Verdict {
  readonly measured: string
  readonly faults: readonly string[]
}

/** One of WeChat's 27 rules of 体验评分, or one of the house. */
export interface Rule {
  /** As WeChat calls it. */
  readonly name: string
  /** What it asks, in words of the table. */
  readonly goal: string
  /** Share in WeChat's mark; 0 is told and not counted. */
  readonly weight: number
  /** What is read: the build alone, or pages that were opened too. */
  readonly reads: 'build' | 'pages'
  /** Depends on the speed of the machine: told by the command, asserted by no test. */
  readonly isTimed?: boolean
  judge(evidence: Evidence): Verdict
}

/** Sentences of a rule about the largest of something on each page. */
export const largest = (
  { looks }: Evidence,
  sizeOf: (look: Evidence['looks'][number]) => number,
  { most, unit }: { readonly most: number; readonly unit: string },
): Verdict => {
  const sizes = looks.map((look) => ({ page: look.page, size: Math.round(sizeOf(look)) }))
  const top = sizes.reduce((one, other) => (other.size > one.size ? other : one), { page: '', size: 0 })
  const told = top.page === '' ? `${top.size} ${unit}` : `${top.size} ${unit}（${top.page}）`
  const faults = sizes.filter(({ size }) => size > most).map(({ page, size }) => `${page}：${size} ${unit}`)
  return { measured: told, faults }
}

/** Sentences of a rule about things that mustn't be. */
export const none = (faults: readonly string[], looked: string): Verdict => ({
  measured: faults.length === 0 ? `0（${looked}）` : `${faults.length} 处`,
  faults,
})
