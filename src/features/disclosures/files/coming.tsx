import { View } from '@tarojs/components'
import { Progress } from '../../../components/ui/progress'
import { Words } from '../../../components/ui/words'

type Props = {
  /** 0 to 1; 0 while nothing is known yet. */
  readonly done: number
}

/** How much of a file is here. */
export function Coming({ done }: Props) {
  const told = done === 0 ? '正在取文件…' : `正在取文件：${Math.round(done * 100)}%`
  return (
    <View>
      <Words size="small" tone="muted">
        {told}
      </Words>
      <Progress done={done} label={told} />
    </View>
  )
}
