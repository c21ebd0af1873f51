import { Expander } from '@/components/ui/expander'
import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { StaffCaseView } from '@/contract/case-view'
import { ACT_TEXTS } from '@/domain/information-request/terms'
import { open } from '@/services/navigate'
import { hindrances, isRare, otherActs, type DeskActName } from './act-guides'
import { ActList } from './act-list'
import { STAFF_PAGES } from './staff-pages'

type Props = {
  readonly view: StaffCaseView
  readonly onChoose: (act: DeskActName) => void
}

/** What else is lawful now, and why the rest is not. */
export function OtherActs({ view, onChoose }: Props) {
  const acts = otherActs(view)
  const hindered = hindrances(view)
  return (
    <Section title={acts.length > 0 ? '还可以办' : '其他事项'}>
      <ActList acts={acts.filter((act) => !isRare(act))} onChoose={onChoose} />
      {acts.some(isRare) && (
        <Expander title="不常用的事项" id="rare-acts">
          <ActList acts={acts.filter(isRare)} onChoose={onChoose} />
        </Expander>
      )}
      <ListGroup>
        <ListRow
          title="回避"
          note="这件事与本单位或者某位工作人员有关时"
          onPress={() => open(STAFF_PAGES.recusal, { id: view.id })}
        />
      </ListGroup>
      {hindered.length > 0 && (
        <Expander title="现在不能办的，为什么" id="hindrances">
          {hindered.map(({ act, message, article }) => (
            <Words key={act} size="small">
              <Words inline strong size="small">{`${ACT_TEXTS[act]}：`}</Words>
              {article === '' ? message : `${message}（${article}）`}
            </Words>
          ))}
        </Expander>
      )}
    </Section>
  )
}
