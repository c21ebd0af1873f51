import { ListGroup } from '@/components/ui/list-group'
import { Section } from '@/components/ui/section'
import { Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { Words } from '@/components/ui/words'
import { OUTCOMES } from '@/domain/information-request/outcomes'
import type { RedactionMark } from '@/domain/redaction/marks'

type Props = {
  readonly marks: readonly RedactionMark[]
  readonly onRemove: (place: number) => void
}

/** Everything that is withheld, with its ground, each to be taken back. */
export function MarkList({ marks, onRemove }: Props) {
  return (
    <Section title={`已遮盖 ${marks.length} 处`} level={3}>
      {marks.length > 0 && (
        <ListGroup label="遮盖的地方">
          {marks.map(({ page, area, ground }, place) => (
            <Stack key={place} across>
              <Words>{`${place + 1}. 第 ${page + 1} 页${area === null ? '整页' : '一处'}：${OUTCOMES[ground].situation}`}</Words>
              <TextLink acts label={`取消第 ${place + 1} 处`} onPress={() => onRemove(place)}>
                取消
              </TextLink>
            </Stack>
          ))}
        </ListGroup>
      )}
    </Section>
  )
}
