import { Button } from '../../components/ui/button'
import { Card } from '../../components/ui/card'
import { Section } from '../../components/ui/section'
import { Stack } from '../../components/ui/stack'
import { Words } from '../../components/ui/words'
import type { OfficeView } from '../../contract/read-office'
import type { VillageView } from '../../contract/villages'
import {
  VILLAGE_COMPLAINTS,
  VILLAGE_COMPLAINT_TEXTS,
  villageLetter,
  type VillageComplaint,
} from '../../domain/villages/article-31'
import { dial, open } from '../../services/navigate'

type Props = {
  readonly village: VillageView['village']
  /** What is late, as the page says it. */
  readonly late: readonly string[]
  readonly office: OfficeView
}

const ARTICLES = '《村民委员会组织法》第三十条、第三十一条'

const DUTY =
  '一般事项至少每季度公布一次；财务往来多的，收支每月公布一次；涉及村民利益的重大事项随时公布。村民有权查询，村里要保证内容真实。'

/** What a villager can do when nothing is published, or what is published isn't true. */
export function NotDisclosed({ village: { id, name, kind }, late, office }: Props) {
  const write = (what: VillageComplaint) =>
    open('/pages/complaints/new/index', {
      kind: 'complaint',
      village: id,
      about: villageLetter({ village: name, what, matters: late }),
    })
  return (
    <Section title="没有公布，或者公布得不真实">
      <Card>
        <Stack>
          {kind === 'community' && (
            <Words size="small" tone="muted">
              社区参照村务公开执行，由镇里督促。
            </Words>
          )}
          <Words>{DUTY}</Words>
          <Words>{`可以向${office.township}人民政府，或者县人民政府民政部门反映。写信时选寄给哪一级，他们都应当调查核实，责令依法公布。`}</Words>
          <Words size="small" tone="muted">
            {ARTICLES}
          </Words>
          {VILLAGE_COMPLAINTS.map((what) => (
            <Button key={what} kind="ghost" icon="write" onPress={() => write(what)} leads>
              {`写信反映：${VILLAGE_COMPLAINT_TEXTS[what]}`}
            </Button>
          ))}
          <Button kind="ghost" icon="phone" onPress={() => dial(office.phone)}>
            {`打电话问镇里 ${office.phone}`}
          </Button>
          <Button kind="plain" onPress={() => open('/pages/home/ways/index')} leads>
            还有哪些办法
          </Button>
        </Stack>
      </Card>
    </Section>
  )
}
