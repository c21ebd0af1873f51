import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { Field } from '@/components/ui/field'
import type { Village } from '@/domain/villages/village'
import { asApiError } from '@/services/api-error'
import { tell } from '@/services/navigate'
import { ButtonStack } from '@/components/ui/button-stack'
import { FailureNotice } from '../failure-notice'
import { keptName, useKeptState } from '../use-kept-state'
import { asFacts, asTyped, KIND_OPTIONS, type TypedVillage } from './typed-village'
import { useVillageChanges } from './use-village-desk'

type Props = {
  readonly known: { readonly village: Village; readonly revision: number } | null
  /** Place of a new village in the list. */
  readonly place: number
}

const LINES = [
  ['name', '村名', '写全，最后一个字是“村”“寨”或者“社区”', 40, false],
  ['groupCount', '村民小组有几个', '不清楚可以不写', 4, true],
  ['phone', '电话', '没有的不写，群众看到镇里的电话', 40, true],
  ['boardPlace', '公示栏在哪里', '例：村委会门口', 60, true],
  ['position', '排在第几', '列表里的次序，从 1 起', 4, false],
] as const

/** A village, new or known; what was typed stays until it went through. */
export function VillageForm({ known, place }: Props) {
  const id = known?.village.id ?? 'new'
  const typed = useKeptState(keptName('village', `${id}.${known?.revision ?? place}`), () =>
    asTyped(known?.village ?? null, place),
  )
  const { saving } = useVillageChanges()
  const failure = saving.error === null ? null : asApiError(saving.error)
  const set = (over: Partial<TypedVillage>) => typed.change((newest) => ({ ...newest, ...over }))
  const save = () => {
    const at = known === null ? null : { id: known.village.id, revision: known.revision }
    const onSuccess = () => {
      typed.clear()
      tell(known === null ? '已添加' : '已修改')
    }
    saving.mutate({ known: at, village: asFacts(typed.value) }, { onSuccess })
  }
  return (
    <>
      <Choice
        id={`village-kind-${id}`}
        label="村还是社区"
        options={KIND_OPTIONS}
        value={typed.value.kind}
        onChange={(kind) => set({ kind })}
        columns={2}
      />
      {LINES.map(([name, label, hint, longest, optional]) => (
        <Field
          key={name}
          id={`village-${name}-${id}`}
          label={label}
          hint={hint}
          value={typed.value[name]}
          onChange={(value) => set({ [name]: value })}
          maxLength={longest}
          optional={optional}
          {...(failure?.field === `village.${name}` ? { error: failure.userMessage } : {})}
        />
      ))}
      <FailureNotice failure={failure} note="您填写的内容还在，改好以后可以再存。" />
      <ButtonStack>
        <Button onPress={save} busy={saving.isPending} busyText="正在保存…">
          {known === null ? '添加' : '保存修改'}
        </Button>
      </ButtonStack>
    </>
  )
}
