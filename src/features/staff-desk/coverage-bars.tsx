import { Expander } from '@/components/ui/expander'
import { Progress } from '@/components/ui/progress'
import { Section } from '@/components/ui/section'
import { percentOf, type Coverage } from '@/domain/catalogue/coverage'
import { GapList } from './gap-list'

type Props = {
  readonly title: string
  readonly coverage: readonly Coverage[]
}

const inWords = ({ name, covered, total }: Coverage): string =>
  total === 0
    ? `${name}：目录里还没有事项`
    : `${name}：${total}项公开了${covered}项（${percentOf({ covered, total })}%）`

/** How much is published, as bars with their figures; the gaps are one press from being taken up. */
export function CoverageBars({ title, coverage }: Props) {
  return (
    <Section title={title}>
      {coverage.map((each) => (
        <Section key={each.id} title={inWords(each)} level={3}>
          <Progress done={each.total === 0 ? 0 : each.covered / each.total} label={inWords(each)} />
          {each.gaps.length > 0 && (
            <Expander title={`${each.name}还缺 ${each.gaps.length} 项`}>
              <GapList gaps={each.gaps} />
            </Expander>
          )}
        </Section>
      ))}
    </Section>
  )
}
