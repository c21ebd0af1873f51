import { dayInFull } from '../../components/case/day-words'
import type { VillageStanding } from '../../domain/villages/village-affairs'

/** How a village stands with 村务公开, in one line. */
export const standingInWords = ({ late, lateSince, lastOn, nextDueOn }: VillageStanding): string => {
  if (late > 0 && lateSince !== null)
    return `${late} 项过了期限没有公布，最早从${dayInFull(lateSince)}起过了期限`
  const last = lastOn === null ? '还没有公布过' : `最近 ${dayInFull(lastOn)}公布`
  return nextDueOn === null ? last : `${last}，下次最迟 ${dayInFull(nextDueOn)}`
}
