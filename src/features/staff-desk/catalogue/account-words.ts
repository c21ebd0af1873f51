import { dayInFull } from '@/components/case/day-words'
import type { FreshnessView } from '@/contract/freshness'

type Account = FreshnessView['accounts'][number]

/** How long an account has been silent, and until when something has to go out. */
export const freshnessInWords = ({ lastOn, nextDueOn, silentDays, isSilent }: Account): string => {
  const last = lastOn === null ? '台账里还没有更新' : `最近更新 ${dayInFull(lastOn)}`
  return isSilent ? `${last}，已经 ${silentDays} 天没有更新` : `${last}，最迟 ${dayInFull(nextDueOn)} 更新`
}
