import { Checkbox } from '@/components/ui/checkbox'
import { Choice } from '@/components/ui/choice'
import { Expander } from '@/components/ui/expander'
import { Field } from '@/components/ui/field'
import { Section } from '@/components/ui/section'
import { TOWNSHIP_GROUPS } from '@/domain/disclosure/categories'
import { useVillages } from '@/services/use-villages'
import type { ImportOrder } from './import-order'

type Props = {
  readonly order: ImportOrder
  readonly onChange: (over: Partial<ImportOrder>) => void
}

const MAKES = [
  { value: 'pieces', text: '稿件', note: '从没公开过的：审核、保密审查以后才公开' },
  { value: 'stock', text: '已发布存量', note: '以前公开过的：导入后直接公开，由负责人办，写明出处' },
] as const

const COLUMNS = [
  { value: '', text: '按表格或者标题自动归栏' },
  ...TOWNSHIP_GROUPS.map(({ id, name }) => ({ value: id, text: name })),
]

const columnName = (id: string): string => COLUMNS.find(({ value }) => value === id)?.text ?? ''

const OF_TOWNSHIP = { value: '', text: '不定，按表格里的村名' }

/** Which village the files are about; the row of a table that names one says it better. */
function VillageOption({ order, onChange }: Props) {
  const villages = (useVillages().data?.villages ?? []).map(({ id, name }) => ({ value: id, text: name }))
  if (villages.length === 0) return null
  const options = [OF_TOWNSHIP, ...villages]
  const name = options.find(({ value }) => value === order.villageId)?.text ?? OF_TOWNSHIP.text
  return (
    <Expander title={`村（社区）：${name}`}>
      <Choice
        id="import-village"
        label="都是哪个村（社区）的"
        options={options}
        value={order.villageId}
        onChange={(villageId) => onChange({ villageId })}
      />
    </Expander>
  )
}

/** What is to be made of the files. */
export function ImportOptions({ order, onChange }: Props) {
  return (
    <Section title="二、导入成什么">
      <Choice
        id="import-makes"
        label="导入成什么"
        options={MAKES}
        value={order.makes}
        onChange={(makes) => onChange({ makes })}
      />
      {order.makes === 'stock' && (
        <Field
          id="import-reason"
          label="原来在哪里公开"
          value={order.reason}
          onChange={(reason) => onChange({ reason })}
          maxLength={300}
          hint="例：2019—2025 年在县政府网站盏西镇栏目公开。会记入审计"
        />
      )}
      <Checkbox
        id="import-masking"
        label="导入时给身份证号、手机号、银行卡号等打码"
        checked={order.isMasking}
        onChange={(isMasking) => onChange({ isMasking })}
      />
      <Expander title={`公开栏目：${columnName(order.columnId)}`}>
        <Choice
          id="import-column"
          label="公开栏目"
          options={COLUMNS}
          value={order.columnId}
          onChange={(columnId) => onChange({ columnId })}
        />
      </Expander>
      <VillageOption order={order} onChange={onChange} />
    </Section>
  )
}
