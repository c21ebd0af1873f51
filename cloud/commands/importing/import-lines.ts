import { PERSONAL_KIND_NAMES } from '../../../src/domain/privacy/kinds'
import type { LocatedFinding } from '../../../src/domain/privacy/find-in-document'
import type { BatchReport, HeldDocument, OtherRun } from './import-batch'

const MOST_FINDINGS = 5
const MOST_HELD = 50

/** Masked, as everything that leaves the database by way of a screen or a log. */
const findingText = ({ where, kind, masked, isHidden }: LocatedFinding): string =>
  `${where}${isHidden ? '（页面上看不到）' : ''}：${PERSONAL_KIND_NAMES[kind]} ${masked}`

const heldLines = ({ title, files, findings }: HeldDocument): readonly string[] => [
  `  《${title}》（${files.join('、')}）`,
  ...findings.slice(0, MOST_FINDINGS).map((finding) => `    ${findingText(finding)}`),
  ...(findings.length > MOST_FINDINGS ? [`    …共 ${findings.length} 处`] : []),
]

/** Lines a person reads at the end of a run. */
export const reportLines = (report: BatchReport, isDryRun = false): readonly string[] => {
  const { counts, refused, held, copies, notes } = report
  const files = refused.filter(({ isIndex }) => !isIndex)
  return [
    ...(isDryRun ? ['试运行，没有写入任何内容 / dry run, nothing was written'] : []),
    ...(report.isResumed ? [`接着上次没有完成的批次 ${report.batchId}`] : []),
    `新建 ${counts.created} 份，更新 ${counts.updated} 份，未变 ${counts.unchanged} 份，拒收 ${refused.length} 个文件` +
      ` / created ${counts.created}, updated ${counts.updated}, unchanged ${counts.unchanged}, refused ${refused.length}`,
    ...(report.masked > 0 ? [`其中 ${report.masked} 份已打码 / masked ${report.masked}`] : []),
    ...(counts.held > 0
      ? [`${counts.held} 份含个人信息，留作草稿，没有公开（加 --mask 打码后导入） / held back ${counts.held}`]
      : []),
    ...held.slice(0, MOST_HELD).flatMap(heldLines),
    ...copies.map(({ title, sameAs }) => `《${title}》与已有的《${sameAs}》内容相同，没有重复导入`),
    ...notes,
    ...[...refused.filter(({ isIndex }) => isIndex), ...files].map(
      ({ file, reason }) => `拒收 ${file}：${reason}`,
    ),
    ...(report.batchId === ''
      ? []
      : [`批次 ${report.batchId}；整批撤销：npm run import -- --undo ${report.batchId}`]),
  ]
}

/** What is said when another run stands in the way. */
export const otherRunLine = ({ other, isAlive }: OtherRun): string =>
  isAlive
    ? `另一个导入（${other.source}，批次 ${other.id}）正在进行，没有开始。若它已经中断，一分钟后再试 / another import is under way`
    : `上一次导入（${other.source}，批次 ${other.id}）没有完成：用同样的文件夹再运行一次接着做，或者 --undo ${other.id} 撤销 / an earlier import is unfinished`
