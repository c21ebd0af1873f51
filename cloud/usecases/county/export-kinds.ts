import type { ExportKind } from '../../../src/contract/township-export'
import type { TableSize } from '../../ports/whole-township'

const OTHERS = '设置和其他'

/** Which rows are of which kind, by how the name of their table begins; the first that fits counts. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['依申请公开', /^(case|request|letter|recusal)/],
  ['来信', /^complaint/],
  [
    '公开目录、文件和稿件',
    /^(document|publication|disclosure|channel|catalogue|import|secrecy|village_disclosure)/,
  ],
  ['督察、问卷、议题等案卷', /^(dossier|survey|topic|opinion)/],
  ['申请人、写信人的姓名和联系方式', /^personal_field/],
  ['附件目录', /^attachment/],
  ['人员和账号', /^(person|role|unit|post|deputyship|village_clerk|page_link)/],
  ['操作记录', /^audit/],
]

/** How much a township holds of each kind; what holds nothing is left out. */
export const exportKinds = (sizes: readonly TableSize[]): readonly ExportKind[] => {
  const kinds = new Map([...KINDS.map(([name]) => name), OTHERS].map((name) => [name, { rows: 0, bytes: 0 }]))
  for (const { table, rows, bytes } of sizes) {
    const sum = kinds.get(KINDS.find(([, begins]) => begins.test(table))?.[0] ?? OTHERS)
    if (sum === undefined) continue
    sum.rows += rows
    sum.bytes += bytes
  }
  return [...kinds].filter(([, { rows }]) => rows > 0).map(([name, sum]) => ({ name, ...sum }))
}
