import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { MoreButton } from '@/components/ui/more-button'
import { Section } from '@/components/ui/section'
import { Stack } from '@/components/ui/stack'
import { Tag } from '@/components/ui/tag'
import { useInSteps } from '@/components/ui/use-in-steps'
import { Words } from '@/components/ui/words'
import type { RectificationList as Listed, RectificationSummary } from '@/contract/rectifications'
import { isOpenRectification } from '@/domain/rectification/rectification-status'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'
import { dueLine } from './due-line'

type Props = { readonly list: Listed }

const AT_ONCE = 20

function RectificationCard({ one }: { readonly one: RectificationSummary }) {
  const { id, title, township, statusText, isLate } = one
  return (
    <Card
      onPress={() => open(STAFF_PAGES.rectification, { id })}
      label={`${township}，${title}，${statusText}`}
    >
      <Stack across>
        <Tag tone={isLate ? 'red' : 'blue'}>{statusText}</Tag>
        <Words size="small" tone="muted">
          {township}
        </Words>
      </Stack>
      <Words strong>{title}</Words>
      <Words size="small" tone={isLate ? 'red' : 'muted'}>
        {dueLine(one)}
      </Words>
    </Card>
  )
}

function Part({ title, list }: { readonly title: string; readonly list: readonly RectificationSummary[] }) {
  const steps = useInSteps(list, AT_ONCE)
  if (list.length === 0) return null
  return (
    <Section title={`${title}（${list.length}）`}>
      {steps.shown.map((one) => (
        <RectificationCard key={one.id} one={one} />
      ))}
      <MoreButton steps={steps} unit="件" />
    </Section>
  )
}

/** Orders to correct: what the townships owe first, then what waits for the county, then what is done. */
export function RectificationList({ list: { rectifications, townships } }: Props) {
  if (rectifications.length === 0)
    return (
      <EmptyState
        text={
          townships.length === 0
            ? '县里没有督促整改的事。有了会列在这里，也会发消息。'
            : '还没有督促过。查到乡镇没有依法公开、没有按时办的，写明问题、要求和最迟哪天，发给乡镇。'
        }
      />
    )
  const ofStatus = (status: RectificationSummary['status']) =>
    rectifications.filter((each) => each.status === status)
  return (
    <>
      <Part title="待整改" list={ofStatus('to_mend')} />
      <Part title="等县里核查" list={ofStatus('to_check')} />
      <Part title="已办完" list={rectifications.filter(({ status }) => !isOpenRectification(status))} />
    </>
  )
}
