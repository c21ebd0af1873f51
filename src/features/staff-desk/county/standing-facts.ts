import { dayInShort } from '@/components/case/day-words'
import type { Fact } from '@/components/ui/fact-list'
import { percentOf } from '@/domain/catalogue/coverage'
import { needsOf, SOON_DAYS, type TownshipStanding } from '@/domain/county/township-standing'

const counted = (parts: readonly (readonly [name: string, count: number])[]): string =>
  parts
    .filter(([, count], place) => place === 0 || count > 0)
    .map(([name, count]) => `${name} ${count}`)
    .join('，')

const newest = ({ newestOn }: TownshipStanding['catalogue']): string =>
  newestOn === null ? '还没有公开过信息' : `最近公开 ${dayInShort(newestOn)}`

/** A township's numbers as names and values. */
export const standingFacts = ({
  requests,
  letters,
  catalogue,
  upheld,
}: TownshipStanding): readonly Fact[] => [
  {
    name: '申请',
    value: counted([
      ['在办', requests.open],
      [`${SOON_DAYS} 日内到期`, requests.dueSoon],
      ['逾期', requests.overdue],
    ]),
  },
  {
    name: '来信',
    value: counted([
      ['在办', letters.open],
      ['逾期', letters.overdue],
    ]),
  },
  {
    name: '目录',
    value:
      catalogue.total === 0
        ? '还没有目录'
        : `覆盖 ${percentOf(catalogue)}%（${catalogue.covered}/${catalogue.total}）${catalogue.overdue === 0 ? '' : `，超期 ${catalogue.overdue} 项`}`,
  },
  { name: '更新', value: newest(catalogue) },
  { name: '投诉属实', value: `今年 ${upheld} 件` },
]

/** In one line: what a township needs, or that nothing is pressing. */
export const needLine = (standing: TownshipStanding): string => {
  const needs = needsOf(standing)
  return needs.length === 0 ? '没有逾期和快到期的' : needs.join('，')
}
