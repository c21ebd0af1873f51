import { useState } from 'react'
import { ReadAloud } from '../../components/reading/read-aloud'
import { Card } from '../../components/ui/card'
import { Section } from '../../components/ui/section'
import { TextLink } from '../../components/ui/text-link'
import { Words } from '../../components/ui/words'
import type { MyComment, RoundView } from '../../contract/opinion-rounds'
import { OpinionForm } from './opinion-form'

type Props = {
  readonly round: RoundView
  readonly mine: readonly MyComment[]
}

/** The draft paragraph by paragraph; each can be spoken to while it is open. */
export function RoundText({ round, mine }: Props) {
  const [writing, setWriting] = useState<number | 'whole' | null>(null)
  const isOpen = round.status === 'open'
  const own = (block: number): number => mine.filter((each) => each.block === block).length
  return (
    <Section title="征求意见的全文">
      {isOpen && (
        <Words size="small" tone="muted">
          可以对每一段提，也可以在最后对整个草案提。
        </Words>
      )}
      <ReadAloud id={round.id} texts={() => round.blocks} />
      {round.blocks.map((text, at) => {
        const block = at + 1
        const said = own(block)
        return (
          <Card key={block}>
            <Words>{text}</Words>
            {isOpen && writing !== block && (
              <TextLink acts label={`对第 ${block} 段提意见`} onPress={() => setWriting(block)}>
                {said === 0 ? `对第 ${block} 段提意见` : `第 ${block} 段您提了 ${said} 条，再提一条`}
              </TextLink>
            )}
            {writing === block && (
              <OpinionForm roundId={round.id} block={block} onClose={() => setWriting(null)} />
            )}
          </Card>
        )
      })}
      {isOpen && writing !== 'whole' && (
        <TextLink acts onPress={() => setWriting('whole')}>
          对整个草案提意见
        </TextLink>
      )}
      {writing === 'whole' && (
        <OpinionForm roundId={round.id} block={null} onClose={() => setWriting(null)} />
      )}
    </Section>
  )
}
