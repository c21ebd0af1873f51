import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words'
import type { StaffConcernView } from '@/contract/concerns'
import { hourWords } from './hour-words'

type Props = { readonly view: StaffConcernView }

/** Hours of a concern: until when, how long that is, and by which document. */
export function ConcernHours({ view: { clocks, now } }: Props) {
  return (
    <>
      {clocks.map((clock) => {
        const { what, text, hours, article, isMissed, metAt } = clock
        const tone = isMissed ? 'red' : metAt === null ? 'amber' : 'green'
        return (
          <Notice key={what} tone={tone} title={`${text}（${hours} 小时内）`}>
            <Words>{hourWords(clock, now)}</Words>
            <Words size="small" tone="muted">{`${article}，按转载的文本，没有核对原件`}</Words>
          </Notice>
        )
      })}
    </>
  )
}
