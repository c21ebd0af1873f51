import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Expander } from '@/components/ui/expander'
import { Field } from '@/components/ui/field'
import { Words } from '@/components/ui/words'
import type { CatalogueItemView } from '@/contract/catalogue'
import { asApiError } from '@/services/api-error'
import { goBack, tell } from '@/services/navigate'
import { ButtonStack } from '@/components/ui/button-stack'
import { FailureNotice } from '../failure-notice'
import { useItemChanges } from './use-item-changes'

type Props = { readonly known: CatalogueItemView }

/** Takes an item out of the catalogue, for a reason; what was published under it stays. */
export function ItemRetiring({ known }: Props) {
  const [because, setBecause] = useState('')
  const { retiring } = useItemChanges()
  const retire = () => {
    const form = { id: known.item.id, revision: known.revision, because }
    retiring.mutate(form, {
      onSuccess: () => {
        tell('已从目录取消')
        goBack()
      },
    })
  }
  return (
    <Expander title="从目录取消这个事项">
      <Words size="small" tone="muted">
        已经公开的信息和台账都留着；以后不再催办。
      </Words>
      <Field id="item-because" label="取消的理由" value={because} onChange={setBecause} maxLength={200} />
      <FailureNotice failure={retiring.error === null ? null : asApiError(retiring.error)} />
      <ButtonStack>
        <Button
          kind="danger"
          onPress={retire}
          disabled={because.trim() === ''}
          busy={retiring.isPending}
          busyText="正在取消…"
        >
          取消这个事项
        </Button>
      </ButtonStack>
    </Expander>
  )
}
