import { Heading } from '@/components/ui/heading'
import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { CatalogueView } from '@/contract/catalogue'
import type { FreshnessView } from '@/contract/freshness'
import { open } from '@/services/navigate'
import { CoverageBars } from './coverage-bars'
import { DutyCards } from './duty-cards'
import { STAFF_PAGES } from './staff-pages'

type Props = {
  readonly catalogue: CatalogueView
  readonly freshness: FreshnessView
}

/** 目录与时效: what is owed, how much is covered, how fresh columns and accounts are. */
export function CatalogueBoard({ catalogue, freshness }: Props) {
  const guides = freshness.guidesToCheck
  const pressing = catalogue.duties.filter(({ urgency }) => urgency !== 'open')
  const silent = freshness.accounts.filter(({ isSilent }) => isSilent).length
  const empty = freshness.columns.filter(({ isEmpty }) => isEmpty)
  return (
    <>
      <Heading level={1}>目录与时效</Heading>
      <ListGroup>
        <ListRow
          icon="document"
          title={`公开目录（${catalogue.kept} 项）`}
          note="查看、添加、修改、取消事项"
          onPress={() => open(STAFF_PAGES.items)}
        />
        <ListRow
          icon="clock"
          title={`账号（${freshness.accounts.length}）`}
          note={silent === 0 ? '都在两周内更新过' : `${silent} 个超过两周没有更新`}
          onPress={() => open(STAFF_PAGES.accounts)}
        />
        <ListRow
          icon="book"
          title="公开指南"
          note="机构、地址、电话、怎么申请，只在这里改"
          onPress={() => open(STAFF_PAGES.guide)}
        />
        <ListRow
          icon="clock"
          title="本地办理期限"
          note="来信、12345 工单、点题公开几天答复"
          onPress={() => open(STAFF_PAGES.terms)}
        />
        <ListRow
          icon="building"
          title="办事大厅"
          note={
            guides.length === 0 ? '窗口、值班人员、办事指南、承诺兑现' : `${guides.length} 份办事指南该核对了`
          }
          onPress={() => open(STAFF_PAGES.hall)}
        />
        <ListRow
          icon="list"
          title="登记职权"
          note="职权目录里的一项，带流程图"
          onPress={() => open(STAFF_PAGES.newPower)}
        />
        <ListRow
          icon="pin"
          title="村与社区"
          note="登记各村，看哪个村逾期"
          onPress={() => open(STAFF_PAGES.villages)}
        />
      </ListGroup>
      <DutyCards title="超期和快到期" duties={pressing} />
      {empty.length > 0 && (
        <Section title={`空白栏目（${empty.length}）`}>
          <Words tone="red">{empty.map(({ name }) => name).join('、')}</Words>
        </Section>
      )}
      {freshness.deadLinks.length > 0 && (
        <Section title={`错链死链（${freshness.deadLinks.length}）`}>
          {freshness.deadLinks.map(({ documentId, title, link, becauseText }) => (
            <Words key={`${documentId}${link}`}>{`《${title}》里的 ${link}：${becauseText}`}</Words>
          ))}
        </Section>
      )}
      <CoverageBars title="清单覆盖情况" coverage={catalogue.serviceLists} />
      <CoverageBars title="各栏目覆盖情况" coverage={catalogue.columns} />
    </>
  )
}
