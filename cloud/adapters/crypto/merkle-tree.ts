import { sha256 } from './content-hash'

/** What one leaf covers: a name, the head of its chain, and a salt that nobody can guess. */
export interface Leaf {
  readonly salt: string
  readonly key: string
  readonly head: string
}

/** Hash of a leaf; its prefix keeps it apart from a node. */
export const leafHash = ({ salt, key, head }: Leaf): string => sha256(`leaf\n${salt}\n${key}\n${head}`)

const nodeHash = (left: string, right: string): string => sha256(`node\n${left}\n${right}`)

/** The level above: pairs hashed, one left over taken up as it is. */
const levelAbove = (level: readonly string[]): readonly string[] =>
  level.flatMap((left, at) => {
    if (at % 2 === 1) return []
    const right = level[at + 1]
    return [right === undefined ? left : nodeHash(left, right)]
  })

/**
 * Root over hashes of leaves. They are sorted first, so that a place in the tree says nothing about a case.
 * Throws RangeError without leaves.
 */
export const merkleRoot = (leaves: readonly string[]): string => {
  if (leaves.length === 0) throw new RangeError('a tree needs a leaf')
  let level: readonly string[] = [...leaves].sort()
  while (level.length > 1) level = levelAbove(level)
  return level[0] ?? ''
}

/** The hashes met on the way from one leaf to the root, each with the side it stands on: `L…` or `R…`. */
export const merklePath = (leaves: readonly string[], leaf: string): readonly string[] => {
  let level: readonly string[] = [...leaves].sort()
  let at = level.indexOf(leaf)
  if (at < 0) throw new RangeError('the leaf is not in the tree')
  const path: string[] = []
  while (level.length > 1) {
    const beside = level[at % 2 === 0 ? at + 1 : at - 1]
    if (beside !== undefined) path.push(`${at % 2 === 0 ? 'R' : 'L'}${beside}`)
    level = levelAbove(level)
    at = Math.floor(at / 2)
  }
  return path
}

/** The root that a leaf and its path lead to. @example rootFrom(leafHash(leaf), path) === anchor */
export const rootFrom = (leaf: string, path: readonly string[]): string =>
  path.reduce(
    (hash, step) => (step.startsWith('L') ? nodeHash(step.slice(1), hash) : nodeHash(hash, step.slice(1))),
    leaf,
  )
