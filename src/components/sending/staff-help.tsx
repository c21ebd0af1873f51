import { View } from '@tarojs/components'
import { dial } from '../../services/navigate'
import { useOffice } from '../../services/use-office'
import { Button } from '../ui/button'
import { Expander } from '../ui/expander'
import { FactList } from '../ui/fact-list'
import { Words } from '../ui/words'

type Props = {
  /** What is filled in here, e.g. 「申请」. */
  readonly what: string
}

/** On every form: whom to ask to fill it in instead (Art. 29, 30), and that nothing typed is lost meanwhile. */
export function StaffHelp({ what }: Props) {
  const office = useOffice().data
  if (office === undefined) return null
  const facts = [
    { name: '窗口', value: office.address },
    { name: '时间', value: office.hours },
    { name: '电话', value: office.phone },
  ].filter(({ value }) => value !== '')
  return (
    <View>
      <Expander title="请工作人员帮我填">
        <Words>{`不会写、看不清都不要紧：打电话或者到窗口，说给工作人员听，由他们替您填${what}，念给您听过再交。不收钱。`}</Words>
        <FactList facts={facts} />
        <Button kind="ghost" icon="phone" onPress={() => dial(office.phone)} label={`打电话 ${office.phone}`}>
          打电话
        </Button>
        <Words size="small" tone="muted">
          已经写的都存在这部手机上，打完电话回来接着写。
        </Words>
      </Expander>
    </View>
  )
}
