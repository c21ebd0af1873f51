import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { BroadcastView } from '@/contract/board-notice'
import { asApiError } from '@/services/api-error'
import { ButtonStack } from '@/components/ui/button-stack'
import { FailureNotice } from '../failure-notice'
import { useCatalogueItems } from '../use-catalogue'
import { useFilingUnderItem } from './use-going-out'

type Props = {
  readonly documentId: string
  readonly view: BroadcastView
}

/** A document that is filed under no item yet is filed here first: only then its ways out are counted. */
export function FileUnderItem({ documentId, view }: Props) {
  const { data } = useCatalogueItems()
  const [itemId, setItemId] = useState<string | null>(null)
  const filing = useFilingUnderItem(documentId)
  const items = (data?.items ?? []).filter(
    ({ item, retiredOn }) =>
      item.columnId === view.columnId && retiredOn === null && item.timing.kind !== 'regular',
  )
  const file = () => {
    if (itemId !== null) filing.mutate({ itemId, title: view.title, formedOn: view.formedOn })
  }
  return (
    <Section title="归入公开目录">
      <Words>这份文件还没有归入目录事项。归入以后，张贴和广播才能记入台账。</Words>
      <FailureNotice failure={filing.error === null ? null : asApiError(filing.error)} />
      {items.length === 0 ? (
        <Words tone="muted">这个栏目下没有可以归入的事项，请先在“目录与时效”里添加。</Words>
      ) : (
        <>
          <Choice
            id="filing-item"
            label="属于哪个事项？"
            options={items.map(({ item }) => ({ value: item.id, text: item.matter }))}
            value={itemId}
            onChange={setItemId}
          />
          <ButtonStack>
            <Button onPress={file} disabled={itemId === null} busy={filing.isPending} busyText="正在归入…">
              归入这个事项
            </Button>
          </ButtonStack>
        </>
      )}
    </Section>
  )
}
