import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Heading } from '@/components/ui/heading'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import { dayInFull } from '@/components/case/day-words'
import type { DisclosureView, EntryView } from '@/contract/channel-ledger'
import { open } from '@/services/navigate'
import { EntryForm } from './entry-form'
import { EntryPhoto } from './entry-photo'
import { STAFF_PAGES } from './staff-pages'

type Props = {
  readonly view: DisclosureView
  readonly today: string
}

const entryWords = ({ channelName, place, wentOutOn, photoId, counters, inForce }: EntryView): string => {
  const where = `${channelName}${place === '' ? '' : `（${place}）`}`
  if (counters !== null) return `更正：${where}，${dayInFull(wentOutOn)}`
  return `${where}，${dayInFull(wentOutOn)}${photoId === null ? '' : '，有照片'}${inForce ? '' : '（已更正，不计）'}`
}

function OtherWaysOut({ view }: Pick<Props, 'view'>) {
  const { documentId } = view.disclosure
  if (documentId === null || view.publishedOn === null) return null
  return (
    <Button kind="ghost" onPress={() => open(STAFF_PAGES.notice, { id: documentId })} leads>
      张贴和广播
    </Button>
  )
}

/** One piece of information: whether it went out in time, its ledger, and a new entry. */
export function DisclosureDesk({ view, today }: Props) {
  const { disclosure, publishedOn, dueOn, isLate, entries } = view
  return (
    <>
      <Heading level={1}>{disclosure.title}</Heading>
      <Words tone="muted">{`${view.columnName} · ${view.matter}`}</Words>
      {publishedOn !== null && (
        <Notice tone={isLate ? 'amber' : 'green'} title={`已于${dayInFull(publishedOn)}公开`}>
          {isLate && dueOn !== null ? `晚于期限：应在${dayInFull(dueOn)}前公开` : '在期限内'}
        </Notice>
      )}
      {disclosure.noneBecause !== '' && (
        <Notice tone="blue">{`本期没有内容：${disclosure.noneBecause}`}</Notice>
      )}
      {publishedOn === null && dueOn !== null && (
        <Notice tone={isLate ? 'red' : 'amber'}>{`还没有公开，最迟${dayInFull(dueOn)}`}</Notice>
      )}
      {entries.length > 0 && (
        <Section title={`台账（${entries.length}）`}>
          {entries.map((entry) => (
            <Card key={entry.id}>
              <Words>{entryWords(entry)}</Words>
              {entry.note !== '' && (
                <Words size="small" tone="muted">
                  {entry.note}
                </Words>
              )}
              {entry.photoId !== null && (
                <EntryPhoto disclosureId={disclosure.id} photoId={entry.photoId} shows={entryWords(entry)} />
              )}
            </Card>
          ))}
        </Section>
      )}
      <OtherWaysOut view={view} />
      {disclosure.noneBecause === '' && (
        <EntryForm key={entries.length} disclosureId={disclosure.id} today={today} />
      )}
    </>
  )
}
