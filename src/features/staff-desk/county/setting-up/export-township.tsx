import { Card } from '@/components/ui/card'
import { Words } from '@/components/ui/words'
import type { InputOf } from '@/contract/endpoint'
import { EXPORT_DAYS, makeTownshipExport } from '@/contract/township-export'
import { DeskActSheet } from '../../desk-act-sheet'
import { keptName } from '../../use-kept-state'
import type { WrittenField } from '../../written-fields'
import { useExportingTownship } from './use-township-export'

type Props = { readonly id: string; readonly township: string; readonly onClose: () => void }

const FIELDS: readonly WrittenField[] = [
  {
    name: 'because',
    label: '为什么导出',
    hint: '记在操作记录里。例如：撤镇设街道，档案移交平原镇。',
    kind: 'line',
    maxLength: 200,
  },
]

/** Exports a township as a whole, for a reason. */
export function ExportTownship({ id, township, onClose }: Props) {
  const acting = useExportingTownship(id)
  return (
    <DeskActSheet<InputOf<typeof makeTownshipExport>>
      act="township-export"
      text="导出整套档案"
      kept={keptName('township-export', id)}
      fields={FIELDS}
      schema={makeTownshipExport.input}
      toAct={(typed) => ({ ...typed, id })}
      acting={acting}
      onClose={onClose}
    >
      <Card tone="amber">
        <Words strong>{township}</Words>
        <Words>
          里面有群众的姓名、电话、证件号码和住址，没有加密。只交给接收档案的单位，不要发到聊天群里。
        </Words>
        <Words>{`要再输一次密码。做好以后只有您能下载，保存 ${EXPORT_DAYS} 天。`}</Words>
      </Card>
    </DeskActSheet>
  )
}
