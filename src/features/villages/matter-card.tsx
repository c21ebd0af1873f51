import { dayInFull } from '../../components/case/day-words'
import { Card } from '../../components/ui/card'
import { Tag, type TagTone } from '../../components/ui/tag'
import { TextLink } from '../../components/ui/text-link'
import { Words } from '../../components/ui/words'
import type { VillageMatterView } from '../../contract/villages'
import type { MatterState } from '../../domain/villages/village-affairs'
import { open } from '../../services/navigate'

type Props = { readonly matter: VillageMatterView }

const TONES: Readonly<Record<MatterState, TagTone>> = {
  in_time: 'green',
  late_done: 'amber',
  nothing: 'plain',
  waiting: 'blue',
  running: 'plain',
  late: 'red',
}

const dueText = ({ dueOn, outOn, lateSince }: VillageMatterView): string => {
  const due = dueOn === null ? '' : `最迟${dayInFull(dueOn)}公布`
  if (outOn !== null) return [`${dayInFull(outOn)}公布`, due].filter((part) => part !== '').join('，')
  return lateSince === null ? due : `${due}，从${dayInFull(lateSince)}起过了期限`
}

/** One matter of a village: of which period, whether it is out and in time, and where it can be read. */
export function MatterCard({ matter }: Props) {
  const { periodText, stateText, state, documents, elsewhere, noneBecause } = matter
  const about = `${matter.matter}${periodText === '' ? '' : `　${periodText}`}`
  return (
    <Card tone={state === 'late' ? 'red' : 'plain'}>
      <Words strong>{about}</Words>
      <Tag tone={TONES[state]}>{stateText}</Tag>
      <Words size="small" tone={state === 'late' ? 'red' : 'muted'}>
        {dueText(matter)}
      </Words>
      {noneBecause !== '' && <Words size="small">{`理由：${noneBecause}`}</Words>}
      {elsewhere.length > 0 && <Words size="small">{`也在这里公布：${elsewhere.join('、')}`}</Words>}
      {documents.map(({ id, title }) => (
        <TextLink key={id} onPress={() => open('/pages/disclosures/document/index', { id })}>
          {title}
        </TextLink>
      ))}
    </Card>
  )
}
