import { dayInFull, instantInFull } from '@/components/case/day-words'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { LongList } from '@/components/ui/long-list'
import { MoreButton } from '@/components/ui/more-button'
import { Section } from '@/components/ui/section'
import { Stack } from '@/components/ui/stack'
import { useInSteps } from '@/components/ui/use-in-steps'
import { Words } from '@/components/ui/words'
import type { listComplaints } from '@/contract/complaints'
import type { OutputOf } from '@/contract/endpoint'
import { isOpenStatus } from '@/domain/complaint/complaint-status'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'
import { Tag } from '@/components/ui/tag'

type Listed = OutputOf<typeof listComplaints>['complaints'][number]
const SETTLED_AT_ONCE = 10

type Props = { readonly complaints: readonly Listed[] }

const dueText = ({ lookBy, dueOn, isOverdue }: Listed): string => {
  if (lookBy !== null) return `紧急：${instantInFull(lookBy)} 前要有人看`
  if (dueOn === null) return ''
  return isOverdue ? `已过 ${dayInFull(dueOn)}` : `最迟 ${dayInFull(dueOn)}`
}

/** One letter as a card: how urgent, what it is, who has it. */
export function LetterCard({ letter }: { readonly letter: Listed }) {
  const due = dueText(letter)
  return (
    <Card
      onPress={() => open(STAFF_PAGES.complaint, { id: letter.id })}
      label={`${letter.kindText}，${letter.excerpt}，${letter.statusText}`}
    >
      <Stack across>
        <Tag tone={letter.isOverdue || letter.lookBy !== null ? 'red' : 'blue'}>{letter.statusText}</Tag>
        {letter.isSupervised && <Tag tone="red">督办</Tag>}
        <Words size="small" tone="muted">
          {letter.number}
        </Words>
      </Stack>
      <Words strong>{letter.excerpt}</Words>
      <Words size="small" tone={letter.isOverdue ? 'red' : 'muted'}>
        {[letter.kindText, due, letter.fellows === 0 ? '' : `另有 ${letter.fellows} 人遇到`]
          .filter((text) => text !== '')
          .join('，')}
      </Words>
      <Words size="small" tone="muted">
        {letter.isMine ? '由我承办' : letter.handler === '' ? '还没有交办' : `承办人：${letter.handler}`}
      </Words>
    </Card>
  )
}

/** The settled ones last changed, more at a press. */
function SettledLetters({ letters }: { readonly letters: readonly Listed[] }) {
  const steps = useInSteps(letters, SETTLED_AT_ONCE)
  if (letters.length === 0) return null
  return (
    <Section title={`已答复、已办结（${letters.length}）`}>
      {steps.shown.map((letter) => (
        <LetterCard key={letter.id} letter={letter} />
      ))}
      <MoreButton steps={steps} unit="件" />
    </Section>
  )
}

/** All letters that I may see: what is open by urgency, then what is settled. */
export function LetterList({ complaints }: Props) {
  const openOnes = complaints.filter(({ status }) => isOpenStatus(status))
  const settled = complaints.filter(({ status }) => !isOpenStatus(status))
  if (complaints.length === 0)
    return <EmptyState text="还没有来信。居民写来的信会列在这里，最急的在最上面。" />
  return (
    <>
      <Section title={`要办的（${openOnes.length}）`}>
        {openOnes.length === 0 && <Words tone="muted">都办完了。</Words>}
        <LongList unit="件">
          {openOnes.map((letter) => (
            <LetterCard key={letter.id} letter={letter} />
          ))}
        </LongList>
      </Section>
      <SettledLetters letters={settled} />
    </>
  )
}
