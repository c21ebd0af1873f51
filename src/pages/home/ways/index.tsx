import { Button } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { Notice } from '@/components/ui/notice'
import { Remote } from '@/components/ui/remote'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import { OfficeCard } from '@/features/disclosures/office-card'
import { useOffice } from '@/features/disclosures/queries'
import { WaysText } from '@/features/disclosures/ways-text'
import { Screen } from '@/features/session/screen'
import { open } from '@/services/navigate'
import { remoteOf } from '@/services/remote'
import { useRouter } from '@tarojs/taro'

/** What the program cannot do yet, and how one does it today. */
export default function WaysPage() {
  const about = useRouter().params.about === 'service' ? 'service' : 'complaint'
  const title = about === 'service' ? '办事大厅' : '投诉·建议'
  const office = useOffice()
  return (
    <Screen title={title}>
      <Heading level={1}>{title}</Heading>
      {about === 'complaint' ? (
        <Button leads icon="write" onPress={() => open('/pages/complaints/new/index')}>
          写信给镇里
        </Button>
      ) : (
        <Notice tone="amber">这项还不能在手机上办。下面的办法今天就能用。</Notice>
      )}
      <Remote state={remoteOf(office)} onRetry={() => void office.refetch()}>
        {(facts) => (
          <>
            <WaysText about={about} office={facts} />
            <Section title="联系谁">
              <OfficeCard office={facts} full />
            </Section>
            <Words size="small" tone="muted">{`联系方式更新日期 ${facts.updatedOn}`}</Words>
          </>
        )}
      </Remote>
    </Screen>
  )
}
