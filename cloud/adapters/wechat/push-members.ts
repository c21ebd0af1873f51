import type { PushedMessage } from '../../../src/domain/notices/wechat-events'
import { readXml } from '../reading/markup'
import { objectOf } from './read-answer'

type Members = Record<string, unknown>

/** Deepest that WeChat nests is four. */
const DEEPEST = 8

const put = (members: Members, name: string, value: unknown): void => {
  const before = members[name]
  if (before === undefined) members[name] = value
  else members[name] = Array.isArray(before) ? [...(before as unknown[]), value] : [before, value]
}

/** An element with elements in it becomes an object, one with text a text, a repeated one a list. */
const ofXml = (source: string): PushedMessage | null => {
  const root: Members = {}
  const open: { readonly name: string; readonly members: Members; text: string }[] = []
  let isTooDeep = false
  readXml(source, {
    open: (name) => {
      isTooDeep ||= open.length >= DEEPEST
      if (!isTooDeep) open.push({ name, members: {}, text: '' })
    },
    text: (text) => {
      const innermost = open.at(-1)
      if (innermost !== undefined) innermost.text += text
    },
    close: () => {
      const done = open.pop()
      if (done === undefined) return
      const isLeaf = Object.keys(done.members).length === 0
      put(open.at(-1)?.members ?? root, done.name, isLeaf ? done.text.trim() : done.members)
    },
  })
  const { xml } = root
  return !isTooDeep && typeof xml === 'object' && xml !== null && !Array.isArray(xml)
    ? (xml as Members)
    : null
}

/** The members of a push, whichever of its two forms was chosen in the console; null where it is neither. */
export const membersOf = (source: string): PushedMessage | null =>
  source.trimStart().startsWith('<') ? ofXml(source) : objectOf(source)
