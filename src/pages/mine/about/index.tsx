import { Card } from '@/components/ui/card'
import { Heading } from '@/components/ui/heading'
import { Section } from '@/components/ui/section'
import { ListRow } from '@/components/ui/list-row'
import { Remote } from '@/components/ui/remote'
import { Words } from '@/components/ui/words'
import { OfficeCard } from '@/features/disclosures/office-card'
import { useOffice } from '@/services/use-office'
import { Screen } from '@/features/session/screen'
import { open } from '@/services/navigate'
import { remoteOf } from '@/services/remote'

/** What this is, whose it is, and which of its facts are not yet verified. */
export default function AboutPage() {
  const office = useOffice()
  return (
    <Screen title="关于公开通">
      <Heading level={1}>关于公开通</Heading>
      <Words>公开通帮您查镇政府公开的信息，申请没公开的信息，看清每个法定日期是怎么来的。</Words>
      <Words tone="muted">
        这是申请的一条途径，不代替当面、邮寄等其他途径。日期由服务器按国务院公布的放假安排计算，以答复书为准。
      </Words>
      <Section title="依据">
        <Card>
          <Words>《中华人民共和国政府信息公开条例》（2019 年国务院令第 711 号）</Words>
          <Words>《中华人民共和国行政复议法》（2023 年修订）</Words>
        </Card>
      </Section>
      <Section title="主办单位和资料来源">
        <Remote state={remoteOf(office)} onRetry={() => void office.refetch()}>
          {(facts) => (
            <>
              <OfficeCard office={facts} full />
              <Words size="small" tone="muted">{`更新日期 ${facts.updatedOn}`}</Words>
            </>
          )}
        </Remote>
      </Section>
      <Section title="记录改没改，看得出来">
        <ListRow icon="eye" title="每日存证" onPress={() => open('/pages/mine/anchors/index')} />
      </Section>
      <Section title="自己拿去用">
        <ListRow icon="share" title="订阅和开放数据" onPress={() => open('/pages/reading/open-data/index')} />
      </Section>
      <Section title="您的资料">
        <Card>
          <Words>申请里的证件号、电话、地址加密保存，只给办这件事的人看，看过会留记录。</Words>
          <Words>没写完的申请只存在这部手机上，提交成功后就从手机上删除。</Words>
        </Card>
      </Section>
    </Screen>
  )
}
