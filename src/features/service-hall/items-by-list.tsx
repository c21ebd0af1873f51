import { Button } from '../../components/ui/button'
import { EmptyState } from '../../components/ui/empty-state'
import { Section } from '../../components/ui/section'
import { TextLink } from '../../components/ui/text-link'
import type { ServiceHallView } from '../../contract/service-hall'
import { SERVICE_LISTS, SERVICE_LIST_TEXTS } from '../../domain/catalogue/catalogue-item'
import { open } from '../../services/navigate'
import { ItemList } from './item-list'
import { openServiceSearch } from './places'

type Props = { readonly hall: ServiceHallView }

/** What people come for first. */
const ORDER = ['services', ...SERVICE_LISTS.filter((list) => list !== 'services')] as const

/** Items of the five lists (许可·服务·执法·处罚·监管), what people come for first. */
export function ItemsByList({ hall: { items, windows, otherDocuments } }: Props) {
  const lists = ORDER.map((list) => [list, items.filter((item) => item.list === list)] as const)
  return (
    <>
      {items.length === 0 ? (
        <EmptyState text="镇里还没有公布办事指南。可以先看窗口，打电话问清带什么材料。" />
      ) : (
        <Button kind="ghost" icon="search" onPress={openServiceSearch} leads>
          搜一搜要办的事
        </Button>
      )}
      {lists
        .filter(([, own]) => own.length > 0)
        .map(([list, own]) => (
          <Section key={list} title={`${SERVICE_LIST_TEXTS[list]}（${own.length}）`}>
            <ItemList label={SERVICE_LIST_TEXTS[list]} items={own} windows={windows} />
          </Section>
        ))}
      {otherDocuments > 0 && (
        <TextLink onPress={() => open('/pages/disclosures/column/index', { name: '政务服务事项清单' })}>
          {`事项清单和其他文件 ${otherDocuments} 份`}
        </TextLink>
      )}
    </>
  )
}
