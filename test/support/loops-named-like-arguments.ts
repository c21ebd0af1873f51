import type { Node } from 'acorn'

type Part = Node & Readonly<Record<string, unknown>>

const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'

const partsOf = (part: Part): readonly Part[] => Object.values(part).flat().filter(isPart)

/** Names that a pattern of declaration gives: a default value and a computed key give none. */
const namesIn = (part: Part): readonly string[] => {
  if (part.type === 'Identifier') return [String(part.name)]
  if (part.type === 'AssignmentPattern') return namesIn(part.left as Part)
  if (part.type === 'Property') return namesIn(part.value as Part)
  return partsOf(part).flatMap(namesIn)
}

/** What a loop declares with `let` or `const` for each of its rounds. */
const declaredBy = (part: Part): readonly string[] => {
  const head = part.type === 'ForStatement' ? part.init : part.left
  if (!/^For/.test(part.type) || !isPart(head) || head.type !== 'VariableDeclaration' || head.kind === 'var')
    return []
  return (head.declarations as readonly Part[]).flatMap(({ id }) => namesIn(id as Part))
}

/** The statements of a function's own body. */
const bodyOf = (part: Part): readonly Part[] => {
  const { body } = part
  return isPart(body) && body.type === 'BlockStatement' ? partsOf(body) : []
}

/**
 * Names of loop variables that are also arguments of the function whose body the loop lies in. iOS 10 refuses the whole
 * file then (https://bugs.webkit.org/show_bug.cgi?id=171041); a loop further in is fine.
 */
export const loopsNamedLikeArguments = (program: Node): readonly string[] => {
  const part = program as Part
  const named = Array.isArray(part.params) ? (part.params as readonly Part[]).flatMap(namesIn) : []
  const here = named.length === 0 ? [] : bodyOf(part).flatMap(declaredBy)
  return [...here.filter((name) => named.includes(name)), ...partsOf(part).flatMap(loopsNamedLikeArguments)]
}
