import { EmptyState } from '../../components/ui/empty-state'
import { Card } from '../../components/ui/card'
import { FactList } from '../../components/ui/fact-list'
import { Section } from '../../components/ui/section'
import { Words } from '../../components/ui/words'
import type { ServiceHallView, WindowView } from '../../contract/service-hall'
import { WEEKDAY_TEXTS } from '../../domain/service-hall/service-window'
import { ItemList } from './item-list'
import { WindowFacts } from './window-facts'

type Props = { readonly window: WindowView; readonly hall: ServiceHallView }

/** One window: where and when, who is on duty on which day, what is done there. */
export function WindowBoard({ window, hall: { items, windows } }: Props) {
  const own = items.filter(({ windowId }) => windowId === window.id)
  return (
    <>
      <WindowFacts window={window} />
      <Section title="值班人员">
        {window.duty.length === 0 ? (
          <EmptyState text="还没有登记值班人员。" />
        ) : (
          <Card>
            <FactList
              facts={window.duty.map(({ weekday, people }) => ({
                name: WEEKDAY_TEXTS[weekday],
                value: people,
              }))}
            />
          </Card>
        )}
      </Section>
      <Section title="在这里办的事">
        {own.length === 0 ? (
          <EmptyState text="还没有写明在这个窗口办的事项。可以先打电话问。" />
        ) : (
          <ItemList label="在这里办的事" items={own} windows={windows} />
        )}
      </Section>
      {window.sourceNote !== '' && (
        <Words size="small" tone="muted">{`资料来源：${window.sourceNote}`}</Words>
      )}
    </>
  )
}
