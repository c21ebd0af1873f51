import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Words } from '@/components/ui/words'
import type { VillageAtDesk } from '@/contract/villages'
import { asApiError } from '@/services/api-error'
import { tell } from '@/services/navigate'
import { ButtonStack } from '@/components/ui/button-stack'
import { FailureNotice } from '../failure-notice'
import { useVillageChanges } from './use-village-desk'

type Props = { readonly known: VillageAtDesk }

/** Takes a village out of the list, for a reason; what was published about it stays. */
export function VillageRetiring({ known: { village, revision } }: Props) {
  const [because, setBecause] = useState('')
  const { retiring } = useVillageChanges()
  const retire = () =>
    retiring.mutate({ id: village.id, revision, because }, { onSuccess: () => tell('已停用') })
  return (
    <>
      <Words size="small" tone="muted">
        撤并了的村停用。公布过的都留着，以后不再催办。
      </Words>
      <Field
        id={`village-because-${village.id}`}
        label="停用的理由"
        value={because}
        onChange={setBecause}
        maxLength={200}
      />
      <FailureNotice failure={retiring.error === null ? null : asApiError(retiring.error)} />
      <ButtonStack>
        <Button
          kind="danger"
          onPress={retire}
          disabled={because.trim() === ''}
          busy={retiring.isPending}
          busyText="正在停用…"
        >
          {`停用${village.name}`}
        </Button>
      </ButtonStack>
    </>
  )
}
