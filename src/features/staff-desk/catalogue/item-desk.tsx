import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Heading } from '@/components/ui/heading'
import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words'
import type { CatalogueItemView, CatalogueView } from '@/contract/catalogue'
import { open } from '@/services/navigate'
import { ButtonStack } from '@/components/ui/button-stack'
import { FailureNotice } from '../failure-notice'
import { useBeginning } from '../publishing/use-beginning'
import { STAFF_PAGES } from '../staff-pages'
import { useOffice } from '../../../services/use-office'
import { ItemForm } from './item-form'
import { ItemRetiring } from './item-retiring'

type Props = {
  readonly view: CatalogueView
  readonly id: string
}

const historyOf = ({ published, lastOn, nextDueOn, nextPeriod }: CatalogueItemView): string =>
  [
    published === 0 ? '还没有公开过' : `公开过 ${published} 条，最近 ${lastOn ?? ''}`,
    nextDueOn === null ? '' : `${nextPeriod}最迟 ${nextDueOn} 公开`,
  ]
    .filter((part) => part !== '')
    .join('；')

/** What one does for an item: write a piece, or register what went out elsewhere. */
function ItemWays({ known }: { readonly known: CatalogueItemView }) {
  const { begin, busy, failure } = useBeginning()
  const { id, columnId, matter } = known.item
  return (
    <>
      <FailureNotice failure={failure} />
      <ButtonStack>
        <Button onPress={() => begin({ itemId: id, columnId, title: matter })} busy={busy} icon="write">
          写稿
        </Button>
        <Button kind="ghost" onPress={() => open(STAFF_PAGES.disclosure, { item: id, title: matter })} leads>
          在别处公开过，登记
        </Button>
      </ButtonStack>
    </>
  )
}

/** A known item: how it stands, what one does for it, its form, and how to take it out. */
function KnownItem({ known, units }: { readonly known: CatalogueItemView } & Pick<CatalogueView, 'units'>) {
  const { item, revision, retiredOn } = known
  return (
    <>
      <Heading level={1}>{item.matter}</Heading>
      <Words tone="muted">{historyOf(known)}</Words>
      {retiredOn !== null && <Notice tone="amber">{`已于 ${retiredOn} 从目录取消`}</Notice>}
      {retiredOn === null && (
        <>
          <ItemWays known={known} />
          <ItemForm key={revision} known={known} units={units} issuer={item.issuer} />
          <ItemRetiring known={known} />
        </>
      )}
    </>
  )
}

/** One item of the catalogue, or the form of a new one. */
export function ItemDesk({ view, id }: Props) {
  const office = useOffice().data
  const known = view.items.find(({ item }) => item.id === id)
  if (known !== undefined) return <KnownItem known={known} units={view.units} />
  if (id !== '') return <EmptyState text="目录里没有这个事项，请返回公开目录重新选择。" />
  if (office === undefined) return null
  return (
    <>
      <Heading level={1}>添加事项</Heading>
      <ItemForm known={null} units={view.units} issuer={`${office.township}人民政府`} />
    </>
  )
}
