import { Card } from '@/components/ui/card'
import { Words } from '@/components/ui/words'
import { orderRectification, rectificationForm, type RectificationList } from '@/contract/rectifications'
import { BeginDossier } from '../dossiers/begin-dossier'
import { oneLine, written } from '../dossiers/dossier-form'
import { STAFF_PAGES } from '../staff-pages'
import { keptName } from '../use-kept-state'
import { ShortfallChoice } from './shortfall-choice'
import { dayOf, initialOf, type WrittenField } from '../written-fields'

type Props = {
  readonly list: RectificationList
  /** The township from whose page it is opened, '' from the list. */
  readonly township: string
  readonly onClose: () => void
}

const fieldsOf = ({ townships, suggestedDueOn, usualDays }: RectificationList, township: string) => {
  const fields: readonly WrittenField[] = [
    {
      name: 'township',
      label: '哪个乡镇',
      kind: 'choice',
      ...(township === '' ? {} : { initial: township }),
      options: townships.map(({ id, name }) => ({ value: id, text: name })),
    },
    oneLine('title', ['督促什么', '一句话说清，不写个人的姓名电话。例：公开指南没有更新。'], 100),
    written('finding', ['查到的问题', '哪天、在哪里查到的，哪一条没有做到。'], 1000),
    {
      ...oneLine(
        'basis',
        ['依据', '没有做到的是哪一条。例：《政府信息公开条例》第二十六条。可以不写。'],
        200,
      ),
      initial: '',
    },
    written('demand', ['整改要求', '做什么、做到什么程度算整改到位。'], 1000),
    {
      ...dayOf('dueOn', '最迟哪天整改到位', suggestedDueOn),
      hint: `先按 ${usualDays} 个工作日填好，可以改。写成 2026-12-18 的样子。`,
    },
  ]
  return fields
}

/** The county orders a township to correct something. */
export function OrderRectification({ list, township, onClose }: Props) {
  const fields = fieldsOf(list, township)
  return (
    <BeginDossier
      title="督促整改"
      heading="督促乡镇整改"
      act="rectification-new"
      kept={keptName('rectification', `new ${township}`)}
      fields={fields}
      initial={initialOf(fields)}
      schema={rectificationForm}
      door={orderRectification}
      page={STAFF_PAGES.rectification}
      help={(typed, answer) => <ShortfallChoice typed={typed} answer={answer} />}
      onClose={onClose}
    >
      <Card tone="blue">
        <Words>登记以后马上发给乡镇的经办人、负责人和镇长，到期前三个工作日提醒，逾期两边都提醒。</Words>
        <Words size="small" tone="muted">
          《政府信息公开条例》第四十七条
        </Words>
      </Card>
    </BeginDossier>
  )
}
