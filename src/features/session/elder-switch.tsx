import { Button } from '../../components/ui/button'
import { Card } from '../../components/ui/card'
import { Words } from '../../components/ui/words'
import { enterElderView, leaveElderView, useElderView } from '../../services/elder-view'

/** Among the settings: what the view for elders is, in and out of it. */
export function ElderSwitch() {
  const on = useElderView()
  return (
    <Card>
      <Words>
        {on
          ? '现在是长辈版。首页只留常用的，一行一件事，电话放在最前面。'
          : '字更大、按钮更大，首页只留常用的，一行一件事，电话放在最前面。'}
      </Words>
      <Button kind={on ? 'ghost' : 'primary'} onPress={on ? leaveElderView : enterElderView}>
        {on ? '回到普通版' : '进入长辈版'}
      </Button>
    </Card>
  )
}
