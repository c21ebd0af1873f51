import { Words } from '@/components/ui/words'
import { retentionForm, type RetentionLine } from '@/contract/archive'
import { DeskActSheet } from '../desk-act-sheet'
import { keptName } from '../use-kept-state'
import { retentionFields } from './retention-fields'
import { useSavingRetention } from './use-archive'

type Props = {
  readonly line: RetentionLine
  readonly version: number
  readonly onClose: () => void
}

/** Another period for one class of files. */
export function ChangeRetention({ line, version, onClose }: Props) {
  const acting = useSavingRetention()
  return (
    <DeskActSheet
      act="retention"
      text="修改保管期限"
      kept={keptName('retention', `${line.kind} ${version}`)}
      fields={retentionFields(line)}
      schema={retentionForm}
      toAct={(typed) => ({ ...typed, kind: line.kind, version })}
      acting={acting}
      onClose={onClose}
      above={
        <Words size="small" tone="muted">
          {line.name}
        </Words>
      }
    >
      <Words>改长了，以前办结的也跟着改长；改短了，只管今天起办结的。</Words>
    </DeskActSheet>
  )
}
