import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Field } from '@/components/ui/field'
import { Heading } from '@/components/ui/heading'
import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import type { CatalogueItemView, CatalogueView } from '@/contract/catalogue'
import { asApiError } from '@/services/api-error'
import { open } from '@/services/navigate'
import { ButtonStack } from '@/components/ui/button-stack'
import { FailureNotice } from '../failure-notice'
import { STAFF_PAGES } from '../staff-pages'
import { useItemChanges } from './use-item-changes'

type Props = { readonly view: CatalogueView }

const noteOf = ({ termText, ownerName, lastOn }: CatalogueItemView): string =>
  [
    termText,
    ownerName === '' ? '还没有责任单位' : ownerName,
    lastOn === null ? '还没有公开过' : `最近 ${lastOn}`,
  ].join('　')

const holds =
  (typed: string) =>
  ({ item, columnName, ownerName }: CatalogueItemView): boolean =>
    [item.matter, item.subject, columnName, ownerName].some((text) => text.includes(typed.trim()))

const byColumn = (items: readonly CatalogueItemView[]) => {
  const columns = new Map<string, CatalogueItemView[]>()
  for (const item of items) columns.set(item.columnName, [...(columns.get(item.columnName) ?? []), item])
  return [...columns]
}

/** The catalogue: items by column, each leading to where it is changed; retired ones at the end. */
export function ItemList({ view }: Props) {
  const [typed, setTyped] = useState('')
  const { filling } = useItemChanges()
  const found = view.items.filter(holds(typed))
  const groups = [
    ...byColumn(found.filter(({ retiredOn }) => retiredOn === null)),
    ['已取消', found.filter(({ retiredOn }) => retiredOn !== null)] as const,
  ].filter(([, items]) => items.length > 0)
  return (
    <>
      <Heading level={1}>公开目录</Heading>
      <Field
        id="items-find"
        label="找事项"
        value={typed}
        onChange={setTyped}
        hint="写事项、栏目或者责任单位"
      />
      <FailureNotice failure={filling.error === null ? null : asApiError(filling.error)} />
      {found.length === 0 && (
        <EmptyState text={typed === '' ? '目录里还没有事项。' : '没有找到，换个词试试。'} />
      )}
      <ButtonStack>
        <Button onPress={() => open(STAFF_PAGES.item)} leads>
          添加事项
        </Button>
        <Button kind="plain" onPress={() => filling.mutate()} busy={filling.isPending} busyText="正在补齐…">
          {filling.data === undefined ? '按范本补齐缺少的事项' : `按范本补了 ${filling.data.added} 项`}
        </Button>
      </ButtonStack>
      {groups.map(([column, items]) => (
        <Section key={column} title={`${column}（${items.length}）`} level={3}>
          <ListGroup unit="项">
            {items.map((each) => (
              <ListRow
                key={each.item.id}
                title={each.item.matter}
                note={noteOf(each)}
                onPress={() => open(STAFF_PAGES.item, { id: each.item.id })}
              />
            ))}
          </ListGroup>
        </Section>
      ))}
    </>
  )
}
