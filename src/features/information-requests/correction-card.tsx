import { View } from '@tarojs/components'
import { Button } from '../../components/ui/button'
import { Notice } from '../../components/ui/notice'
import { Words } from '../../components/ui/words'
import type { MyCaseView } from '../../contract/case-view'
import { open } from '../../services/navigate'

type Props = { readonly case: MyCaseView }

/** An open correction notice (Art. 30): what to mend, and the way to do it. */
export function CorrectionCard({ case: view }: Props) {
  if (view.correctionPoints.length === 0) return null
  return (
    <Notice tone="amber" title="请您补正">
      {view.correctionPoints.map((point, place) => (
        <View key={point}>{`${place + 1}. ${point}`}</View>
      ))}
      <Words size="small" tone="amber">
        到期没有补正又没有说明理由的，视为放弃申请（条例第三十条）。
      </Words>
      {view.mayCorrect && (
        <Button onPress={() => open('/pages/requests/correct/index', { id: view.caseId })} leads>
          去补正
        </Button>
      )}
    </Notice>
  )
}
