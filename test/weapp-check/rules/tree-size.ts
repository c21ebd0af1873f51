import type { Evidence, Tree } from '../evidence'
import type { Rule } from '../rule'

const MOST: Tree = { nodes: 999, depth: 29, children: 60 }

const tooMuch = ({ looks }: Evidence, part: keyof Tree, word: string): readonly string[] =>
  looks
    .filter(({ tree }) => tree[part] > MOST[part])
    .map(({ page, tree }) => `${page}：${word} ${tree[part]}，最多 ${MOST[part]}`)

const most = ({ looks }: Evidence, part: keyof Tree): number =>
  Math.max(0, ...looks.map(({ tree }) => tree[part]))

export const treeSize: Rule = {
  name: 'WXML 节点数',
  goal: '< 1000 个，< 30 层，子节点 ≤ 60',
  weight: 6,
  reads: 'pages',
  judge: (evidence) => ({
    measured: `${most(evidence, 'nodes')} 个，${most(evidence, 'depth')} 层，子节点 ${most(evidence, 'children')}`,
    faults: [
      ...tooMuch(evidence, 'nodes', '节点'),
      ...tooMuch(evidence, 'depth', '层数'),
      ...tooMuch(evidence, 'children', '子节点'),
    ],
  }),
}
