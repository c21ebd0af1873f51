import { Button } from '../../components/ui/button'
import { Card } from '../../components/ui/card'
import { FactList } from '../../components/ui/fact-list'
import { Words } from '../../components/ui/words'
import type { WindowView } from '../../contract/service-hall'
import {
  NOT_REGISTERED,
  WINDOW_FIELD_TEXTS,
  WINDOW_FIELDS,
  type WindowField,
} from '../../domain/service-hall/service-window'
import { dial } from '../../services/navigate'

type Props = {
  readonly window: WindowView
  /** Only where, when and by which number: for the page of an item. */
  readonly brief?: boolean
}

const BRIEF: readonly WindowField[] = ['place', 'hours', 'phone']

/** Where a window is, when it is open and who answers; what nobody has registered is called so. */
export function WindowFacts({ window, brief = false }: Props) {
  const shown = (brief ? BRIEF : WINDOW_FIELDS).filter(
    (field) => field !== 'queueNote' || window[field] !== '',
  )
  const facts = shown.map((field) => ({
    name: WINDOW_FIELD_TEXTS[field],
    value: window[field] === '' ? NOT_REGISTERED : window[field],
  }))
  const onDuty = window.onDutyToday === '' ? [] : [{ name: '今天值班', value: window.onDutyToday }]
  return (
    <Card>
      {brief && <Words strong>{window.name}</Words>}
      <FactList facts={[...facts, ...onDuty]} />
      {window.phone !== '' && (
        <Button kind="ghost" icon="phone" onPress={() => dial(window.phone)} label={`给${window.name}打电话`}>
          打电话
        </Button>
      )}
    </Card>
  )
}
