import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Heading } from '@/components/ui/heading'
import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { MoreButton } from '@/components/ui/more-button'
import { Section } from '@/components/ui/section'
import { useInSteps } from '@/components/ui/use-in-steps'
import { Words } from '@/components/ui/words'
import type { PublicationList, PublicationSummary } from '@/contract/publications'
import { open } from '@/services/navigate'
import { isTownshipStaff, useSession } from '@/services/session'
import { ButtonStack } from '@/components/ui/button-stack'
import { FailureNotice } from '../failure-notice'
import { STAFF_PAGES } from '../staff-pages'
import { DraftFromFiles } from './draft-from-files'
import { ProposalList } from './proposal-list'
import { TakeUp } from './take-up'
import { useBeginning } from './use-beginning'

type Props = { readonly list: PublicationList }

const AT_ONCE = 20
const ENDED: readonly string[] = ['published', 'taken_down', 'withheld', 'dropped', 'scheduled']

function PieceCard({ piece }: { readonly piece: PublicationSummary }) {
  const title = piece.title === '' ? '（还没有标题）' : piece.title
  return (
    <Card
      tone={piece.waitsForMe ? 'amber' : 'plain'}
      label={`${title}，${piece.statusText}`}
      onPress={() => open(STAFF_PAGES.piece, { id: piece.id })}
    >
      <Words>{title}</Words>
      <Words size="small" tone="muted">
        {[piece.statusText, piece.waitsForText, piece.columnName].filter((part) => part !== '').join('　')}
      </Words>
    </Card>
  )
}

/** Pieces at one stage, the newest first, more at a press. */
function Pieces({
  title,
  pieces,
}: {
  readonly title: string
  readonly pieces: readonly PublicationSummary[]
}) {
  const steps = useInSteps(pieces, AT_ONCE)
  return (
    <Section title={`${title}（${pieces.length}）`}>
      {steps.shown.map((piece) => (
        <PieceCard key={piece.id} piece={piece} />
      ))}
      <MoreButton steps={steps} unit="篇" />
    </Section>
  )
}

type WaysProps = Pick<ReturnType<typeof useBeginning>, 'begin' | 'busy'>

function Begin({ begin, busy }: WaysProps) {
  return (
    <ButtonStack>
      <Button onPress={() => begin()} busy={busy} busyText="正在新建…">
        写一篇
      </Button>
    </ButtonStack>
  )
}

function OtherWays() {
  return (
    <>
      <DraftFromFiles />
      <ListGroup>
        <ListRow
          title="成批导入"
          note="旧文件、旧网站清单，整批可以撤销"
          onPress={() => open(STAFF_PAGES.import)}
        />
        <ListRow
          title="搜索同义词"
          note="把本地叫法和文件里的叫法连起来"
          onPress={() => open(STAFF_PAGES.synonyms)}
        />
      </ListGroup>
      <ProposalList />
      <TakeUp />
    </>
  )
}

/**
 * The pieces of the desk: what waits for me first, then what is on its way, then what is done; then the township's other ways to
 * begin. Whoever writes for a village begins at his village.
 */
export function PublicationBoard({ list }: Props) {
  const { begin, busy, failure } = useBeginning()
  const { publications } = list
  const isStaff = isTownshipStaff(useSession())
  const groups = [
    ['等我办', publications.filter(({ waitsForMe }) => waitsForMe)],
    ['在路上', publications.filter(({ waitsForMe, status }) => !waitsForMe && !ENDED.includes(status))],
    ['已办完', publications.filter(({ waitsForMe, status }) => !waitsForMe && ENDED.includes(status))],
  ] as const
  return (
    <>
      <Heading level={1}>公开稿件</Heading>
      {publications.length === 0 && (
        <EmptyState text="还没有稿件。按“写一篇”开始：写好送审，审核、保密审查通过以后由负责人发布。" />
      )}
      <FailureNotice failure={failure} />
      {isStaff && <Begin begin={begin} busy={busy} />}
      {groups
        .filter(([, pieces]) => pieces.length > 0)
        .map(([title, pieces]) => (
          <Pieces key={title} title={title} pieces={pieces} />
        ))}
      {isStaff && <OtherWays />}
    </>
  )
}
