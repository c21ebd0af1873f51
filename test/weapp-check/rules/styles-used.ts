import type { BuiltPackage } from '../evidence'
import { blocksOf } from '../styles'
import type { Rule } from '../rule'

const MOST = 2 * 1024

/** Class names that a module of styles was given, as they stand in the code. */
const classesOf = (selector: string): readonly string[] =>
  [...selector.matchAll(/\.([A-Za-z_][\w-]*)/g)].map(([, name = '']) => name)

/** Bytes of a stylesheet whose classes no code names. */
export const unusedBytes = (built: BuiltPackage): Readonly<Record<string, number>> => {
  const code = Object.entries(built.texts)
    .filter(([file]) => /\.(js|wxml)$/.test(file))
    .map(([, text]) => text)
    .join('\n')
  const unused: Record<string, number> = {}
  for (const { file, selector, body } of blocksOf(built)) {
    const classes = classesOf(selector)
    const isUnused = classes.length > 0 && !classes.some((name) => code.includes(name))
    unused[file] = (unused[file] ?? 0) + (isUnused ? selector.length + body.length + 2 : 0)
  }
  return unused
}

export const stylesUsed: Rule = {
  name: 'WXSS 使用率',
  goal: '每个文件没用到的 ≤ 2 KB',
  weight: 0,
  reads: 'build',
  judge: ({ built }) => {
    const unused = Object.entries(unusedBytes(built))
    return {
      measured: `最多 ${Math.max(0, ...unused.map(([, bytes]) => bytes))} 字节（${unused.length} 个文件）`,
      faults: unused.filter(([, bytes]) => bytes > MOST).map(([file, bytes]) => `${file}：${bytes} 字节`),
    }
  },
}
