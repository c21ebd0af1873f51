import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Words } from '@/components/ui/words'
import type { HallDesk } from '@/contract/service-desk'
import type { AppBridge } from '@/domain/service-hall/service-hall'
import { tell } from '@/services/navigate'
import { ButtonStack } from '@/components/ui/button-stack'
import { FailureNotice } from '../failure-notice'
import { keptName, useKeptState } from '../use-kept-state'
import { useSavingNote } from './use-hall-desk'

type Props = { readonly desk: HallDesk }

const BRIDGE = [
  ['name', '应用名称', '例：一部手机办事通', 40, 'text'],
  ['link', '网址', '以 https:// 开头，群众扫码或者复制；没有的不写', 300, 'text'],
  ['canDo', '能办什么', '一行一件，只写核实过的', 1000, 'multiline'],
  ['howTo', '怎么用', '一行一步：怎么装、怎么登录', 1000, 'multiline'],
  ['sourceNote', '这些从哪里来', '例：县政务服务局 2026 年清单', 300, 'text'],
] as const

/** What holds for the whole hall, and the way to the app. */
export function HallNoteForm({ desk: { version, hall } }: Props) {
  const { note, sourceNote, bridge } = hall
  const typed = useKeptState(keptName('hall-note', String(version)), () => ({ note, sourceNote, bridge }))
  const saving = useSavingNote()
  const errorOf = (field: string) =>
    saving.failure?.field === field ? { error: saving.failure.userMessage } : {}
  const setBridge = (over: Partial<AppBridge>) =>
    typed.change((newest) => ({ ...newest, bridge: { ...newest.bridge, ...over } }))
  const save = () => {
    const onSuccess = () => {
      typed.clear()
      tell('已保存')
    }
    saving.mutate({ version, ...typed.value, because: '' }, { onSuccess })
  }
  return (
    <>
      <Field
        id="hall-note"
        label="大厅说明"
        hint="大厅在哪里、哪天人多、哪天不开门，群众一进来就看到"
        kind="multiline"
        value={typed.value.note}
        onChange={(text) => typed.change((newest) => ({ ...newest, note: text }))}
        maxLength={500}
        optional
      />
      <Field
        id="hall-source"
        label="资料来源"
        value={typed.value.sourceNote}
        onChange={(text) => typed.change((newest) => ({ ...newest, sourceNote: text }))}
        maxLength={500}
        optional
      />
      <Words strong>在手机上办</Words>
      {BRIDGE.map(([field, label, hint, longest, kind]) => (
        <Field
          key={field}
          id={`bridge-${field}`}
          label={label}
          hint={hint}
          kind={kind}
          value={typed.value.bridge[field]}
          onChange={(text) => setBridge({ [field]: text })}
          maxLength={longest}
          optional={field !== 'name'}
          {...errorOf(`bridge.${field}`)}
        />
      ))}
      <FailureNotice failure={saving.failure} note="您填写的内容还在，改好以后可以再存。" />
      <ButtonStack>
        <Button onPress={save} busy={saving.isPending} busyText="正在保存…">
          保存说明
        </Button>
      </ButtonStack>
    </>
  )
}
