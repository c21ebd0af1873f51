import { Card } from '@/components/ui/card'
import { Words } from '@/components/ui/words'
import { beginConcern, concernForm, type listConcernUnits } from '@/contract/concerns'
import type { OutputOf } from '@/contract/endpoint'
import { todayIn } from '@/domain/calendar/civil-date'
import { clockInChina } from '@/domain/statute/hours'
import { oneLine, written } from '../dossiers/dossier-form'
import { STAFF_PAGES } from '../staff-pages'
import { keptName } from '../use-kept-state'
import type { WrittenField } from '../written-fields'
import { gradeField } from './concern-forms'
import { BeginDossier } from '../dossiers/begin-dossier'

type Offer = OutputOf<typeof listConcernUnits>
type Props = { readonly offer: Offer; readonly onClose: () => void }

const fieldsOf = ({ units, now, dutyPhone }: Offer): readonly WrittenField[] => [
  oneLine('title', ['标题', '一句话说清，例：芒别村停水。'], 60),
  written('what', ['什么事', '现在知道的情况。会公开，不写个人的姓名电话。'], 1000),
  oneLine('place', ['在哪里', '村、路段。']),
  gradeField(),
  {
    name: 'heardOn',
    label: '哪天知道的',
    hint: '时限从知道的时候算起，如实写。写成 2026-12-18 的样子。',
    kind: 'day',
    initial: todayIn('Asia/Shanghai', now),
  },
  {
    ...oneLine('heardClock', ['几点知道的', '写成 9:30 的样子，24 小时制。'], 5),
    initial: clockInChina(now),
  },
  {
    name: 'unitId',
    label: '主管单位',
    hint: '谁主管谁回应。',
    kind: 'choice',
    options: units.map(({ id, name }) => ({ value: id, text: name })),
  },
  { ...oneLine('dutyPhone', ['值班电话', '显示在页面最上面，写有人接的号码。'], 40), initial: dutyPhone },
  oneLine('letterNumber', ['由哪封来信引起', '有的话写编号，例：盏信〔2026〕3号。可以不写。'], 40),
]

/** A concern is entered: title, what is known, since when, and who is in charge. */
export function BeginConcern({ offer, onClose }: Props) {
  const fields = fieldsOf(offer)
  return (
    <BeginDossier
      title="登记关切"
      heading="登记要回应的事"
      act="concern-new"
      kept={keptName('concern', 'new')}
      fields={fields}
      initial={Object.fromEntries(fields.map(({ name, initial = '' }) => [name, initial]))}
      schema={concernForm}
      door={beginConcern}
      page={STAFF_PAGES.concern}
      onClose={onClose}
    >
      <Card tone="blue">
        <Words>先登记，时限就开始显示。登记不公开，第一份情况说明发布以后才公开。</Words>
        <Words size="small" tone="muted">
          国办发〔2016〕61号、80号（按转载的文本，没有核对原件）
        </Words>
      </Card>
    </BeginDossier>
  )
}
