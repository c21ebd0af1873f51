import { Choice } from '@/components/ui/choice'
import { Expander } from '@/components/ui/expander'
import { Field } from '@/components/ui/field'
import type { CatalogueView } from '@/contract/catalogue'
import { CONCERN_TEXTS, CONCERNS, SERVICE_LIST_TEXTS, SERVICE_LISTS } from '@/domain/catalogue/catalogue-item'
import { CATEGORIES } from '@/domain/disclosure/categories'
import { ChannelTicks } from './channel-ticks'
import type { TypedItem } from './item-form-values'
import { TimingFields } from './timing-fields'

type Props = {
  readonly typed: TypedItem
  readonly wrong: Readonly<Record<string, string>>
  readonly units: CatalogueView['units']
  readonly onChange: (change: (newest: TypedItem) => TypedItem) => void
}

const COLUMNS = CATEGORIES.filter(({ id }) => id !== 'statutory_disclosure').map(({ id, name }) => ({
  value: id,
  text: name,
}))
const CONCERN_OPTIONS = CONCERNS.map((value) => ({ value, text: CONCERN_TEXTS[value] }))
const LISTS = [
  ...SERVICE_LISTS.map((value) => ({ value, text: SERVICE_LIST_TEXTS[value] })),
  { value: 'none', text: '都不属于' },
] as const

const MAIN = [
  ['subject', '一级事项', 60],
  ['matter', '二级事项', 100],
] as const
const REST = [
  ['basis', '公开依据', 200],
  ['issuer', '公开主体', 100],
  ['mode', '公开方式', 40],
  ['audience', '公开对象', 100],
] as const

const problem = (text: string | undefined) => (text === undefined ? {} : { error: text })

/** Every part of an item, in the order of the official catalogues; what is usual is folded away. */
export function ItemFields({ typed, wrong, units, onChange }: Props) {
  const { item } = typed
  const set = (over: Partial<TypedItem['item']>) =>
    onChange((newest) => ({ ...newest, item: { ...newest.item, ...over } }))
  const lines = (
    names: readonly (readonly [(typeof MAIN)[number][0] | (typeof REST)[number][0], string, number])[],
  ) =>
    names.map(([name, label, longest]) => (
      <Field
        key={name}
        id={`item-${name}`}
        label={label}
        value={item[name]}
        onChange={(value) => set({ [name]: value })}
        maxLength={longest}
        {...problem(wrong[name])}
      />
    ))
  return (
    <>
      {lines(MAIN)}
      <Field
        id="item-elements"
        label="公开内容（要素）"
        kind="multiline"
        hint="一行一项"
        value={typed.elements}
        onChange={(elements) => onChange((newest) => ({ ...newest, elements }))}
        maxLength={3000}
        {...problem(wrong.elements)}
      />
      <TimingFields typed={typed} wrong={wrong} onChange={onChange} />
      <Choice
        id="item-unit"
        label="责任单位"
        options={[
          ...units.map(({ id, name }) => ({ value: id, text: name })),
          { value: '', text: '还没有定' },
        ]}
        value={item.ownerUnitId}
        onChange={(ownerUnitId) => set({ ownerUnitId })}
      />
      <Expander title="依据、主体、渠道和分类">
        {lines(REST)}
        <ChannelTicks
          channels={item.channels}
          onChange={(channels) => set({ channels: [...channels] })}
          wrong={wrong.channels}
        />
        <Choice
          id="item-concern"
          label="权、钱、人、事"
          options={CONCERN_OPTIONS}
          value={item.concern}
          onChange={(concern) => set({ concern })}
          columns={2}
        />
        <Choice
          id="item-list"
          label="属于哪张清单"
          options={LISTS}
          value={item.serviceList ?? 'none'}
          onChange={(chosen) => set({ serviceList: chosen === 'none' ? null : chosen })}
          columns={2}
        />
      </Expander>
      <Choice
        id="item-column"
        label="栏目"
        options={COLUMNS}
        value={item.columnId === '' ? null : item.columnId}
        onChange={(columnId) => set({ columnId })}
        {...problem(wrong.columnId)}
      />
    </>
  )
}
