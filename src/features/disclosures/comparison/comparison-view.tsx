import { useState } from 'react'
import { Card } from '../../../components/ui/card'
import { Checkbox } from '../../../components/ui/checkbox'
import { FactList } from '../../../components/ui/fact-list'
import { Heading } from '../../../components/ui/heading'
import { Tabs } from '../../../components/ui/tabs'
import { TextLink } from '../../../components/ui/text-link'
import { Words } from '../../../components/ui/words'
import type { VersionComparison } from '../../../contract/compare-versions'
import type { DocumentVersionLink } from '../../../contract/document-view'
import { openDocument } from '../places'
import { VALIDITY } from '../validity-words'
import { versionName } from '../version-name'
import { ChangeList } from '../../../components/case/changes/change-list'
import { countsInWords } from '../../../components/case/changes/change-words'
import { MarkedText } from '../../../components/case/changes/marked-text'

type Props = { readonly comparison: VersionComparison }

const WAYS = [
  { value: 'together', text: '合在一起看' },
  { value: 'apart', text: '原来、现在分开看' },
] as const

const versionFact = (name: string, version: DocumentVersionLink) => ({
  name,
  value: (
    <TextLink onPress={() => openDocument(version.id)}>
      {`${versionName(version)}（${VALIDITY[version.validity].text}）`}
    </TextLink>
  ),
})

/** Two versions and what lies between them. */
export function ComparisonView({ comparison }: Props) {
  const [way, setWay] = useState<(typeof WAYS)[number]['value']>('together')
  const [hidesNumbers, setHidesNumbers] = useState(true)
  const { changes, counts, older, newer } = comparison
  const isRenamed = older.title !== newer.title
  const shown = hidesNumbers ? changes.filter(({ kind }) => kind !== 'renumbered') : changes
  return (
    <>
      <Heading level={1}>两个版本有什么不同</Heading>
      <Words strong>{comparison.title}</Words>
      <Card>
        <FactList
          facts={[
            versionFact('原来', older),
            versionFact('后来', newer),
            ...(isRenamed ? [{ name: '原来的名称', value: older.title }] : []),
          ]}
        />
      </Card>
      <Card tone="blue">
        <Words strong>{countsInWords(comparison)}</Words>
        <Words size="small">下面的字这样标：</Words>
        <MarkedText
          pieces={[
            { kind: 'removed', text: '划掉的是删去的' },
            { kind: 'same', text: '　' },
            { kind: 'added', text: '下面有线的是新增的' },
          ]}
        />
      </Card>
      {counts.changed > 0 && <Tabs label="怎么看" items={WAYS} value={way} onChange={setWay} />}
      {counts.renumbered > 0 && (
        <Checkbox
          id="hides-numbers"
          label="不看只改了条号的"
          checked={hidesNumbers}
          onChange={setHidesNumbers}
        />
      )}
      <ChangeList changes={shown} apart={way === 'apart'} />
    </>
  )
}
