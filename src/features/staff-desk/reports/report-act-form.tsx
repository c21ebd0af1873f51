import { Card } from '@/components/ui/card'
import { Words } from '@/components/ui/words'
import { reportDeskAct, type AnnualReportView } from '@/contract/annual-reports'
import type { NarrativeChapter } from '@/contract/report-files'
import type { DeskActView } from '@/contract/desk-act-view'
import type { ReportAct } from '@/domain/annual-report/events'
import { DeskActSheet } from '../desk-act-sheet'
import { keptName } from '../use-kept-state'
import type { Typed, WrittenField } from '../written-fields'
import { ChapterStart } from './chapter-start'
import type { ReportActing } from './use-reports'

type Props = {
  readonly view: AnnualReportView
  readonly chosen: DeskActView<ReportAct>
  /** The words of each chapter, to begin with; left out where none are written here. */
  readonly words?: readonly NarrativeChapter[]
  readonly acting: ReportActing
  readonly onClose: () => void
  /** The figure that is entered or taken back. */
  readonly figure?: { readonly key: string; readonly label: string; readonly isEntered: boolean }
}

const reason = (label: string, hint: string): WrittenField => ({
  ...{ name: 'reason', label, hint },
  kind: 'multiline',
  maxLength: 300,
})

const fieldsOf = ({ view, chosen, figure }: Props): readonly WrittenField[] => {
  switch (chosen.act) {
    case 'enter_figure':
      return [
        { name: 'value', label: '数', hint: '没有的填 0；不知道的不要填。', kind: 'number', maxLength: 16 },
        { name: 'source', label: '从哪里来', hint: '例：便民服务中心台账', kind: 'line', maxLength: 200 },
        ...(figure?.isEntered === true ? [reason('更正的理由', '这个数填过，写明为什么改。')] : []),
      ]
    case 'remove_figure':
      return [reason('撤掉的理由', '撤掉以后这个数又是“未填”。')]
    case 'write_chapter':
      return [
        {
          name: 'chapter',
          label: '哪一章',
          kind: 'choice',
          options: view.report.chapters.map(({ key, number, title }) => ({
            value: key,
            text: `${number}、${title}`,
          })),
        },
        {
          name: 'text',
          label: '文字',
          hint: '写好的会换掉这一章原来的文字。',
          kind: 'multiline',
          maxLength: 5000,
        },
      ]
    case 'correct':
      return [reason('更正的原因', '公开的报告里会写明。')]
    case 'submit':
      return []
  }
}

/** The act as the contract takes it: a number where one was typed, nothing where none was. */
const toAct = ({ chosen: { act }, figure }: Props) => {
  const of = figure === undefined ? {} : { key: figure.key }
  return ({ value, ...typed }: Typed): unknown => {
    if (act !== 'enter_figure') return { act, ...of, ...typed }
    const text = (value ?? '').trim()
    const number = text === '' ? {} : { value: Number(text) }
    return { act, ...of, ...number, source: '', reason: '', ...typed }
  }
}

/** The form of one act on an annual report. */
export function ReportActForm(props: Props) {
  const { view, words = [], chosen, acting, onClose, figure } = props
  const kept = keptName(`report-${chosen.act}`, `${view.id}-${figure?.key ?? ''}`)
  return (
    <DeskActSheet
      act={`report-${chosen.act}`}
      text={chosen.text}
      kept={kept}
      fields={fieldsOf(props)}
      schema={reportDeskAct}
      toAct={toAct(props)}
      acting={acting}
      onClose={onClose}
      below={(typed, answer) =>
        chosen.act === 'write_chapter' && (
          <ChapterStart
            chapter={words.find(({ key }) => key === typed.chapter)}
            hasText={(typed.text ?? '').trim() !== ''}
            onTake={(text) => answer({ text })}
          />
        )
      }
    >
      <Card tone="blue">
        <Words strong>{figure?.label ?? `${view.year}年政府信息公开工作年度报告`}</Words>
        {chosen.act === 'submit' && (
          <Words size="small">
            {view.unknown === 0
              ? '送审以后，由审核人、保密审查人、负责人各办一步，再公开。'
              : `还有 ${view.unknown} 个数没有填，公开时记“—”。送审以后，由审核人、保密审查人、负责人各办一步，再公开。`}
          </Words>
        )}
      </Card>
    </DeskActSheet>
  )
}
