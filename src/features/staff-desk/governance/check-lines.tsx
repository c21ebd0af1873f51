import { dayInFull } from '@/components/case/day-words'
import { Card } from '@/components/ui/card'
import { Stack } from '@/components/ui/stack'
import { Tag } from '@/components/ui/tag'
import { TextLink } from '@/components/ui/text-link'
import { Words } from '@/components/ui/words'
import type { CheckLineView, InspectionView } from '@/contract/inspections'
import { CHECK_RESULT_TEXTS, type CheckPlace } from '@/domain/inspection/checks'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'

const openPlace = (place: CheckPlace, year: string): void => {
  if (place.kind === 'evidence') open(STAFF_PAGES.evidence, { key: place.key, year })
  else open(STAFF_PAGES[place.kind])
}

const resultOf = ({ answer, mended }: CheckLineView): string => {
  if (answer === null) return '未填'
  return mended === null ? CHECK_RESULT_TEXTS[answer.result] : '已改正'
}

function Line({ line, year }: { readonly line: CheckLineView; readonly year: string }) {
  const { text, article, evidence, place, answer, mended } = line
  const isWanting = answer?.result === 'fails' && mended === null
  const mendBy = answer?.mendBy ?? null
  return (
    <Card>
      <Stack across>
        <Tag tone={isWanting ? 'red' : 'blue'}>{resultOf(line)}</Tag>
        <Words size="small" tone="muted">
          {article}
        </Words>
      </Stack>
      <Words strong>{text}</Words>
      {evidence !== '' && <Words size="small">{`系统记录：${evidence}`}</Words>}
      {answer !== null && answer.note !== '' && <Words size="small">{`情况：${answer.note}`}</Words>}
      {mendBy !== null && <Words size="small">{`最迟${dayInFull(mendBy)}改正`}</Words>}
      {mended !== null && <Words size="small">{`${dayInFull(mended.doneOn)}改正：${mended.note}`}</Words>}
      {place !== null && (
        <TextLink label={`看“${text}”的记录`} onPress={() => openPlace(place, year)}>
          看记录
        </TextLink>
      )}
    </Card>
  )
}

/** Every line of the check-list: the result, what the records say, and the way to them. */
export function CheckLines({ view }: { readonly view: InspectionView }) {
  const year = view.facts.inspectedOn.slice(0, 4)
  return (
    <>
      {view.lines.map((line) => (
        <Line key={line.key} line={line} year={year} />
      ))}
    </>
  )
}
