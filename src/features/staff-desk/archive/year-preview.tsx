import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { FactList } from '@/components/ui/fact-list'
import { MoreButton } from '@/components/ui/more-button'
import { Notice } from '@/components/ui/notice'
import { Remote } from '@/components/ui/remote'
import { Section } from '@/components/ui/section'
import { Stack } from '@/components/ui/stack'
import { useInSteps } from '@/components/ui/use-in-steps'
import { Words } from '@/components/ui/words'
import type { ArchiveDesk, ArchiveYear } from '@/contract/archive'
import { tell } from '@/services/navigate'
import { remoteOf } from '@/services/remote'
import { FailureNotice } from '../failure-notice'
import { useArchiveYear, useMakingPackage } from './use-archive'

const STAYING_AT_ONCE = 20

function Staying({ staying }: Pick<ArchiveYear, 'staying'>) {
  const steps = useInSteps(staying, STAYING_AT_ONCE)
  if (staying.length === 0) return <Words>这一年的都办结了，没有留下的。</Words>
  return (
    <Section title={`不移交的（${staying.length}）`} level={3}>
      <Words size="small" tone="muted">
        还没有办结，或者一直在用。办结的那一年再移交。
      </Words>
      {steps.shown.map(({ name, number, because }, place) => (
        <Card key={`${name}-${number}-${place}`}>
          <Words>{number === '' ? name : `${name}　${number}`}</Words>
          <Words size="small" tone="muted">
            {because}
          </Words>
        </Card>
      ))}
      <MoreButton steps={steps} unit="件" />
    </Section>
  )
}

function Classes({ classes, total, year }: ArchiveYear) {
  if (total === 0) return <EmptyState text={`${year}年没有办结的，也没有公开的文件。`} />
  return (
    <>
      <Words strong>{`可以移交 ${total} 卷（件）`}</Words>
      <Card>
        <FactList
          facts={classes.map(({ name, count, periodTexts }) => ({
            name,
            value: `${count} 卷（件），${periodTexts.join('、')}`,
          }))}
        />
      </Card>
    </>
  )
}

/** What of a year would be handed over, and the making of its package. */
export function YearPreview({
  year,
  desk: { mayMake, today },
}: {
  readonly year: string
  readonly desk: ArchiveDesk
}) {
  const query = useArchiveYear(year)
  const making = useMakingPackage()
  const isOver = Number(year) < Number(today.slice(0, 4))
  return (
    <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
      {(view) => (
        <Stack>
          <Classes {...view} />
          {!isOver && <Notice>{`${year}年还没有过完，现在只能看，明年再做归档包。`}</Notice>}
          {isOver && !mayMake && <Notice>归档包由公开办负责人或者镇长来做。</Notice>}
          <FailureNotice failure={making.failure} note="没有做成，可以再按一次。" />
          {isOver && mayMake && view.total > 0 && (
            <Button
              leads
              busy={making.busy}
              busyText="正在做归档包，请不要离开…"
              onPress={() => making.act({ id: year }, () => tell('归档包做好了'))}
            >
              {`做${year}年归档包`}
            </Button>
          )}
          <Staying staying={view.staying} />
        </Stack>
      )}
    </Remote>
  )
}
