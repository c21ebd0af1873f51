import { Words } from '@/components/ui/words'
import { countyRetentionForm, type CountyRetentionLine } from '@/contract/county-retention'
import { DeskActSheet } from '../desk-act-sheet'
import { keptName } from '../use-kept-state'
import { retentionFields } from './retention-fields'
import { useSavingCountyRetention } from './use-county-retention'

/** How long one class of files is kept in all townships of the county. */
export function SetForCounty({
  line,
  onClose,
}: {
  readonly line: CountyRetentionLine
  readonly onClose: () => void
}) {
  const acting = useSavingCountyRetention()
  const { kind, name, period } = line
  return (
    <DeskActSheet
      act="county-retention"
      text="定全县的保管期限"
      kept={keptName('county-retention', `${kind} ${period}`)}
      fields={retentionFields({ ...line, chosen: period })}
      schema={countyRetentionForm}
      toAct={(typed) => ({ ...typed, kind })}
      acting={acting}
      onClose={onClose}
      above={
        <Words size="small" tone="muted">
          {name}
        </Words>
      }
    >
      <Words>改长了，以前办结的也跟着改长；改短了，只管今天起办结的。自己定过的乡镇不变。</Words>
    </DeskActSheet>
  )
}
