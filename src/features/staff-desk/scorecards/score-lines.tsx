import { BarList } from '@/components/ui/bar-list'
import { Card } from '@/components/ui/card'
import { Expander } from '@/components/ui/expander'
import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { CardLineView } from '@/contract/scorecards'
import { CRITERION_RULES, type CountedThing, type ThingPlace } from '@/domain/scorecard/criteria'
import { pointsText } from '@/domain/scorecard/points'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'
import { AppealCard } from './appeal-card'

const PLACES: Readonly<Record<ThingPlace, string>> = {
  case: STAFF_PAGES.case,
  letter: STAFF_PAGES.complaint,
  topic: STAFF_PAGES.topic,
  proposal: STAFF_PAGES.proposal,
  item: STAFF_PAGES.item,
  piece: STAFF_PAGES.piece,
}

const outOf = ({ now: { points, weight } }: CardLineView): string =>
  points === null ? '不适用' : `${pointsText(points)} / ${weight} 分`

/** So many are shown at once; the others on demand. */
const FIRST = 5

function Things({ things }: { readonly things: readonly CountedThing[] }) {
  return (
    <ListGroup>
      {things.map(({ key, title, note, isBad, place, id }) => (
        <ListRow
          key={key}
          {...(isBad ? { icon: 'warning' as const } : {})}
          title={title}
          note={note}
          onPress={() => open(PLACES[place], { id })}
        />
      ))}
    </ListGroup>
  )
}

function Line({ line }: { readonly line: CardLineView }) {
  const { criterion, measured, now, things, hidden } = line
  const { text, counted } = CRITERION_RULES[criterion]
  const costing = things.filter(({ isBad }) => isBad)
  const fine = things.filter(({ isBad }) => !isBad)
  const isMended = measured.points !== now.points
  return (
    <Section title={`${text}　${outOf(line)}`}>
      <Card>
        <Words>{now.reason}</Words>
        {isMended && measured.points !== null && (
          <Words
            size="small"
            tone="muted"
          >{`申诉前 ${pointsText(measured.points)} 分：${measured.reason}`}</Words>
        )}
        {hidden > 0 && (
          <Words size="small" tone="muted">{`其中 ${hidden} ${counted}您要回避，这里不列出。`}</Words>
        )}
      </Card>
      <AppealCard line={line} />
      {costing.length > 0 && <Things things={costing.slice(0, FIRST)} />}
      {costing.length > FIRST && (
        <Expander title={`其余扣分的 ${costing.length - FIRST} ${counted}`}>
          <Things things={costing.slice(FIRST)} />
        </Expander>
      )}
      {fine.length > 0 && (
        <Expander title={`不扣分的 ${fine.length} ${counted}`}>
          <Things things={fine} />
        </Expander>
      )}
    </Section>
  )
}

/** Every line of a card: bars of all of them, then each with its reason and the list behind it. */
export function ScoreLines({ lines }: { readonly lines: readonly CardLineView[] }) {
  const bars = lines.map((line) => ({
    label: CRITERION_RULES[line.criterion].text,
    value: line.now.applies ? line.now.weight : 0,
    alarming: line.now.points === null ? 0 : line.now.weight - line.now.points / 100,
    text: outOf(line),
  }))
  return (
    <>
      <Card>
        <BarList label="各项得分，红色是扣掉的" bars={bars} />
      </Card>
      {lines.map((line) => (
        <Line key={line.criterion} line={line} />
      ))}
    </>
  )
}
