import { Expander } from '@/components/ui/expander'
import { Progress } from '@/components/ui/progress'
import { Section } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import { Words } from '@/components/ui/words'
import { percentOf, type Coverage } from '@/domain/catalogue/coverage'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from './staff-pages'

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
              <Words size="small" tone="muted">
                点一项，就可以登记公开
              </Words>
              {each.gaps.map(({ itemId, matter }) => (
                <TextLink
                  key={itemId}
                  onPress={() => open(STAFF_PAGES.disclosure, { item: itemId, title: matter })}
                >
                  {matter}
                </TextLink>
              ))}
            </Expander>
          )}
        </Section>
      ))}
    </Section>
  )
}
