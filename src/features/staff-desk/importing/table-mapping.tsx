import { Choice } from '@/components/ui/choice'
import { Expander } from '@/components/ui/expander'
import { Words } from '@/components/ui/words'
import type { ImportTable } from '@/contract/imports'
import { COLUMN_NAMES, TABLE_FIELDS } from '@/domain/importing/table-columns'
import type { ImportOrder } from './import-order'

type Props = {
  readonly table: ImportTable
  readonly given: ImportOrder['columns']
  readonly onChange: (columns: ImportOrder['columns']) => void
}

const NONE = ''

/** Which column of a table gives which field; the usual names are found by themselves. */
export function TableMapping({ table, given, onChange }: Props) {
  const options = [
    { value: NONE, text: '没有这一列' },
    ...[...new Set(table.columns)].map((name) => ({ value: name, text: name })),
  ]
  const hasTitle = table.mapping.title !== undefined
  return (
    <>
      {!hasTitle && <Words tone="red">{`《${table.file}》里没有认出“标题”列，请在下面选一列当标题`}</Words>}
      <Expander title={`列对应：${table.file}`} open={!hasTitle}>
        {TABLE_FIELDS.map((field) => {
          const name = given[field] ?? table.mapping[field] ?? NONE
          const label = COLUMN_NAMES[field][0] ?? field
          return (
            <Expander key={field} title={`${label} ← ${name === NONE ? '没有' : name}`}>
              <Choice
                id={`import-${field}`}
                label={label}
                options={options}
                value={name}
                onChange={(column) => onChange({ ...given, [field]: column })}
              />
            </Expander>
          )
        })}
      </Expander>
    </>
  )
}
