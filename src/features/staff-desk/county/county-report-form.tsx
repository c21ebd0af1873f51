import { Card } from '@/components/ui/card'
import { Words } from '@/components/ui/words'
import { countyReportDeskAct, type CountyReportView } from '@/contract/county-reports'
import type { DeskActView } from '@/contract/desk-act-view'
import type { CountyReportAct } from '@/domain/county-report/events'
import { DeskActSheet } from '../desk-act-sheet'
import { ChapterStart } from '../reports/chapter-start'
import { keptName } from '../use-kept-state'
import type { WrittenField } from '../written-fields'
import type { CountyReportActing } from './use-county-report'

type Props = {
  readonly view: CountyReportView
  readonly chosen: DeskActView<CountyReportAct>
  readonly acting: CountyReportActing
  readonly onClose: () => void
}

const reason = (label: string, hint: string): WrittenField => ({
  ...{ name: 'reason', label, hint },
  kind: 'multiline',
  maxLength: 300,
})

const chapterFields = ({ chapters }: CountyReportView): readonly WrittenField[] => [
  {
    name: 'chapter',
    label: '哪一章',
    kind: 'choice',
    options: chapters.map(({ key, number, title, written, suggested }) => ({
      value: key,
      text: `${number}、${title}`,
      ...(written === null && suggested !== '' ? { note: '还没有写' } : {}),
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

const fieldsOf = ({ view, chosen }: Props): readonly WrittenField[] => {
  switch (chosen.act) {
    case 'write_chapter':
      return chapterFields(view)
    case 'review':
      return [{ name: 'note', label: '审核意见（可以不写）', kind: 'multiline', maxLength: 300 }]
    case 'return':
      return [reason('退回的理由', '写明要改什么。')]
    case 'correct':
      return [reason('更正的原因', '公开的报告里会写明。')]
    case 'submit':
    case 'publish':
      return []
  }
}

const FOLLOWS: Readonly<Record<CountyReportAct, string>> = {
  write_chapter: '',
  submit: '送审时各乡镇的数一起固定下来，由县里另一位同志审核，再由一位同志批准公开。',
  review: '审核通过以后，由没有编写、也没有审核的同志批准公开。',
  publish: '批准以后马上公开，写明版本和校验值。以后只能更正，不能悄悄改。',
  return: '退回以后可以改文字，按乡镇最新的数重新送审。',
  correct: '更正也要审核、批准；批准以前，公开的还是原来那一版。',
}

/** The form of one act on the county's report. */
export function CountyReportForm(props: Props) {
  const { view, chosen, acting, onClose } = props
  return (
    <DeskActSheet
      act={`county-report-${chosen.act}`}
      text={chosen.text}
      kept={keptName(`county-report-${chosen.act}`, view.id)}
      fields={fieldsOf(props)}
      schema={countyReportDeskAct}
      toAct={(typed) => ({ act: chosen.act, ...(chosen.act === 'review' ? { note: '' } : {}), ...typed })}
      acting={acting}
      onClose={onClose}
      below={(typed, answer) =>
        chosen.act === 'write_chapter' && (
          <ChapterStart
            chapter={view.chapters.find(({ key }) => key === typed.chapter)}
            hasText={(typed.text ?? '').trim() !== ''}
            onTake={(text) => answer({ text })}
          />
        )
      }
    >
      <Card tone="blue">
        <Words strong>{`${view.report.tenantName}${view.year}年政府信息公开工作年度报告`}</Words>
        {FOLLOWS[chosen.act] !== '' && <Words size="small">{FOLLOWS[chosen.act]}</Words>}
      </Card>
    </DeskActSheet>
  )
}
