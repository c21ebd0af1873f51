import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Words } from '@/components/ui/words'
import type { CatalogueItemView, CatalogueView } from '@/contract/catalogue'
import { asApiError } from '@/services/api-error'
import { goBack, tell } from '@/services/navigate'
import { ButtonStack } from '@/components/ui/button-stack'
import { FailureNotice } from '../failure-notice'
import { keptName, useKeptState } from '../use-kept-state'
import { ItemFields } from './item-fields'
import { asTypedItem, newItem, parseTypedItem } from './item-form-values'
import { useItemChanges } from './use-item-changes'

type Props = {
  readonly known: CatalogueItemView | null
  readonly units: CatalogueView['units']
  readonly issuer: string
}

/** The form of an item, new or known; what was typed stays until it went through. */
export function ItemForm({ known, units, issuer }: Props) {
  const name = known === null ? 'new' : `${known.item.id}.${known.revision}`
  const typed = useKeptState(keptName('item', name), () =>
    known === null ? newItem(issuer) : asTypedItem(known.item),
  )
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({})
  const { saving } = useItemChanges()
  const save = () => {
    const parsed = parseTypedItem(typed.value)
    setWrong(parsed.wrong)
    if (parsed.item === null) return
    const at = known === null ? null : { id: known.item.id, revision: known.revision }
    const onSuccess = () => {
      typed.clear()
      tell(known === null ? '已加入目录' : '已修改')
      goBack()
    }
    saving.mutate({ known: at, item: parsed.item }, { onSuccess })
  }
  const [first] = Object.values(wrong)
  return (
    <>
      <ItemFields typed={typed.value} wrong={wrong} units={units} onChange={typed.change} />
      {first !== undefined && <Words tone="red">{first}</Words>}
      <FailureNotice
        failure={saving.error === null ? null : asApiError(saving.error)}
        note="您填写的内容还在，改好以后可以再存。"
      />
      <ButtonStack>
        <Button onPress={save} busy={saving.isPending} busyText="正在保存…">
          {known === null ? '加入目录' : '保存修改'}
        </Button>
      </ButtonStack>
    </>
  )
}
