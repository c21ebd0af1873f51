import { ChangeList } from '@/components/case/changes/change-list'
import { countsInWords } from '@/components/case/changes/change-words'
import { MarkedText } from '@/components/case/changes/marked-text'
import { dayInFull } from '@/components/case/day-words'
import { Card } from '@/components/ui/card'
import { Remote } from '@/components/ui/remote'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { PieceComparison } from '@/contract/compare-publication'
import type { PublicationView } from '@/contract/publications'
import type { EarlierText } from '@/domain/publication/compared-with'
import { remoteOf } from '@/services/remote'
import { usePieceComparison } from './use-publications'

const titleOf = ({ kind, on }: EarlierText): string =>
  kind === 'published'
    ? `和 ${dayInFull(on)}发布的版本比，改了什么`
    : `和 ${dayInFull(on)}退回的那一稿比，改了什么`

function Changes({ comparison }: { readonly comparison: PieceComparison }) {
  const { header, changes } = comparison
  return (
    <>
      <Words strong>{countsInWords(comparison)}</Words>
      {header.map(({ name, pieces }) => (
        <Card key={name}>
          <Words size="small" tone="muted">
            {name}
          </Words>
          <MarkedText pieces={pieces} />
        </Card>
      ))}
      <ChangeList changes={changes} apart={false} />
    </>
  )
}

/** For the reviewer: what a piece changes of what is published, or of what was returned, article by article. */
export function PieceChanges({ view }: { readonly view: PublicationView }) {
  const query = usePieceComparison(view)
  if (view.comparesWith === null) return null
  return (
    <Section title={titleOf(view.comparesWith)}>
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(comparison) => <Changes comparison={comparison} />}
      </Remote>
    </Section>
  )
}
