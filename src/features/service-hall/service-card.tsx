import { dayInFull } from '../../components/case/day-words'
import { Card } from '../../components/ui/card'
import { FactList } from '../../components/ui/fact-list'
import { Section } from '../../components/ui/section'
import { Words } from '../../components/ui/words'
import type { DocumentView } from '../../contract/document-view'
import type { ServiceItemView } from '../../contract/service-hall'
import { SERVICE_LIST_TEXTS } from '../../domain/catalogue/catalogue-item'
import { fulfilmentText } from '../../domain/service-hall/fulfilment'
import { serviceItemIn, serviceListOf, type ServiceItem } from '../../domain/service-hall/service-item'
import { SERVICE_PART_TEXTS, type ServicePart } from '../../domain/service-hall/service-parts'
import { useServiceItem } from './use-hall'
import { WindowFacts } from './window-facts'

type Props = { readonly document: DocumentView }

/** What fits on a card; conditions, materials and steps are read below. */
const SHOWN: readonly ServicePart[] = ['promise', 'term', 'fees', 'result', 'window', 'basis']

const factsOf = (item: ServiceItem) => [
  { name: SERVICE_PART_TEXTS.list, value: SERVICE_LIST_TEXTS[serviceListOf(item)] },
  ...SHOWN.map((part) => ({
    name: SERVICE_PART_TEXTS[part],
    value: item[part] === '' ? '没有写明' : item[part],
  })),
]

const checkedText = ({ lastOn, wasChecked }: ServiceItemView): string =>
  wasChecked ? `${dayInFull(lastOn)}核对过` : `${dayInFull(lastOn)}公布，以后还没有核对过`

/** A guide as a service item: its facts at a glance, whether its promise is kept, and the window. */
export function ServiceCard({ document }: Props) {
  const item = document.columnId === 'service_items' ? serviceItemIn(document.blocks) : null
  // Without a network the text still says the most; the rest comes when it can.
  const known = useServiceItem(item === null ? '' : document.id).data
  if (item === null) return null
  return (
    <Section title="办这件事">
      <Card>
        <FactList facts={factsOf(item)} />
        {known !== undefined && (
          <>
            <Words size="small" strong>
              {known.fulfilment === null
                ? '承诺兑现：还没有登记办完了多少'
                : `承诺兑现：${fulfilmentText(known.fulfilment)}`}
            </Words>
            <Words size="small" tone="muted">
              {checkedText(known)}
            </Words>
          </>
        )}
      </Card>
      {known?.window !== null && known?.window !== undefined && <WindowFacts window={known.window} brief />}
    </Section>
  )
}
