import { Button } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { Remote } from '@/components/ui/remote'
import { CountyOverview } from '@/features/staff-desk/letters/county-overview'
import { LetterList } from '@/features/staff-desk/letters/letter-list'
import { useLetters } from '@/features/staff-desk/letters/use-letters'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { STAFF_PAGES } from '@/features/staff-desk/staff-pages'
import { PERMISSION_ROLES } from '@/domain/people/policies'
import { open } from '@/services/navigate'
import { useSession } from '@/services/session'
import { remoteOf } from '@/services/remote'

/** Letters to the mailbox. */
export default function LettersPage() {
  const query = useLetters()
  const mayTakeIn =
    useSession()?.roles.some((role) => PERMISSION_ROLES.take_in_letter.includes(role)) ?? false
  return (
    <StaffPage
      title="来信办理"
      foot={
        mayTakeIn ? <Button onPress={() => open(STAFF_PAGES.takeIn)}>登记来信、来电、来访</Button> : undefined
      }
    >
      <Heading level={1}>来信办理</Heading>
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {({ complaints, overview }) => (
          <>
            {overview !== null && <CountyOverview overview={overview} />}
            <LetterList complaints={complaints} />
          </>
        )}
      </Remote>
    </StaffPage>
  )
}
