import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Expander } from '@/components/ui/expander'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { CheckedFinding, PublicationView } from '@/contract/publications'
import { namesOfBlocks } from '@/domain/privacy/find-in-document'
import { mayBeChecked } from '@/domain/publication/checks/keyed-findings'
import { FIELD_NAMES } from '@/domain/publication/field-names'
import { ButtonStack } from '@/components/ui/button-stack'
import type { usePieceActs } from './use-publications'

type Props = {
  readonly view: PublicationView
  readonly acting: ReturnType<typeof usePieceActs>
  /** Mends one finding as suggested; absent where the text can't be changed. */
  readonly onFix?: (finding: CheckedFinding) => void
}

type FindingProps = {
  readonly finding: CheckedFinding
  readonly place: string
  readonly onFix: (() => void) | undefined
  readonly onCheck: (() => void) | undefined
  readonly busy: boolean
}

function OpenFinding({ finding, place, onFix, onCheck, busy }: FindingProps) {
  const { text, suggestion, message } = finding
  return (
    <Card>
      <Words>{message}</Words>
      {place !== '' && (
        <Words size="small" tone="muted">
          {place}
        </Words>
      )}
      <ButtonStack>
        {onFix !== undefined && suggestion !== '' && (
          <Button kind="ghost" label={`把“${text}”改成“${suggestion}”`} onPress={onFix} busy={busy}>
            {`改成“${suggestion}”`}
          </Button>
        )}
        {onCheck !== undefined && (
          <Button kind="plain" label={`核对无误：${message}`} onPress={onCheck} busy={busy}>
            核对无误，不用改
          </Button>
        )}
      </ButtonStack>
    </Card>
  )
}

/** What the machine points at: mended, or ticked off one by one. What is ticked off stays to be seen. */
export function PieceFindings({ view, acting, onFix }: Props) {
  const open = view.findings.filter(({ isChecked }) => !isChecked)
  const checked = view.findings.filter(({ isChecked }) => isChecked)
  const mayCheck = view.permissions.check_finding.allowed
  const check = (key: string) => acting.mutate({ seq: view.seq, act: { act: 'check_finding', key } })
  const blocks = namesOfBlocks(view.content.blocks)
  const placeOf = ({ place: { field, block } }: CheckedFinding): string =>
    (block === null ? FIELD_NAMES[field] : blocks[block]) ?? ''
  if (view.findings.length === 0) return null
  return (
    <Section title={`请核对（${open.length}）`}>
      {open.map((finding) => (
        <OpenFinding
          key={finding.key}
          finding={finding}
          place={placeOf(finding)}
          onFix={onFix === undefined ? undefined : () => onFix(finding)}
          onCheck={mayCheck && mayBeChecked(finding) ? () => check(finding.key) : undefined}
          busy={acting.isPending}
        />
      ))}
      {checked.length > 0 && (
        <Expander title={`已核对无误 ${checked.length} 处`}>
          {checked.map(({ key, message }) => (
            <Words key={key} tone="muted">
              {message}
            </Words>
          ))}
        </Expander>
      )}
    </Section>
  )
}
