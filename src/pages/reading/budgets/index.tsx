import { Heading } from '@/components/ui/heading'
import { Lede } from '@/components/ui/lede'
import { BudgetBrowser } from '@/features/disclosures/budgets/budget-browser'
import { Screen } from '@/features/session/screen'
import { useShareAppMessage } from '@tarojs/taro'
import { inTownship } from '@/services/township'

/** Budgets, accounts and 三公, by grade, account and year. */
export default function BudgetsPage() {
  useShareAppMessage(() => ({ title: '财政预决算及三公', path: inTownship('/pages/reading/budgets/index') }))
  return (
    <Screen title="财政预决算及三公">
      <Heading level={1}>财政预决算及三公</Heading>
      <Lede>先选谁的钱、哪本账、哪一年，再看为什么、花多少、比往年怎样。</Lede>
      <BudgetBrowser />
    </Screen>
  )
}
