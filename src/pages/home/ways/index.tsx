import { Button } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { Remote } from '@/components/ui/remote'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import { OfficeCard } from '@/features/disclosures/office-card'
import { useOffice } from '@/services/use-office'
import { WaysText } from '@/features/disclosures/ways-text'
import { Screen } from '@/features/session/screen'
import { open } from '@/services/navigate'
import { remoteOf } from '@/services/remote'

/** Ways to complain and suggest, on the phone and without it. */
export default function WaysPage() {
  const office = useOffice()
  return (
    <Screen title="投诉·建议" helps={false}>
      <Heading level={1}>投诉·建议</Heading>
      <Button leads icon="write" onPress={() => open('/pages/complaints/new/index')}>
        写信给镇里
      </Button>
      <Remote state={remoteOf(office)} onRetry={() => void office.refetch()}>
        {(facts) => (
          <>
            <WaysText office={facts} />
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
