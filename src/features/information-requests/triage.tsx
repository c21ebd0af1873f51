import { View } from '@tarojs/components'
import { SpokenField } from '../../components/sending/spoken-field'
import { Heading } from '../../components/ui/heading'
import { ListGroup } from '../../components/ui/list-group'
import { ListRow } from '../../components/ui/list-row'
import { TextLink } from '../../components/ui/text-link'
import { Words } from '../../components/ui/words'
import type { ComplaintKind } from '../../domain/complaint/kinds'
import { TriageWay } from './triage-way'
import { TRIAGE, useTriage } from './use-triage'

type Props = {
  /** What was typed before, e.g. searched for in vain. */
  readonly about: string
  /** What was answered before this page was there, on the web. */
  readonly answered: readonly string[]
  readonly onRequest: () => void
  /** On to a letter of this kind, with what was typed. */
  readonly onLetter: (kind: ComplaintKind, about: string) => void
}

/** A question or two before the form, so that nobody fills in the wrong one; nobody is turned away. */
export function Triage({ about, answered, onRequest, onLetter }: Props) {
  const { at, isFirst, text, write, answer, back, carry } = useTriage(about, answered)
  const toForm = () => {
    carry()
    onRequest()
  }
  return (
    <View id={TRIAGE}>
      {at.kind === 'way' ? (
        <TriageWay
          way={at.way}
          text={text.trim()}
          onRequest={toForm}
          onLetter={(kind) => onLetter(kind, text.trim())}
        />
      ) : (
        <>
          <Heading level={1}>{at.question.text}</Heading>
          <ListGroup label={at.question.text}>
            {at.question.options.map((option) => (
              <ListRow
                key={option.code}
                acts
                title={option.text}
                note={option.note}
                onPress={() => answer(option.code)}
              />
            ))}
          </ListGroup>
        </>
      )}
      {isFirst && (
        <>
          <SpokenField
            id="about"
            label="用一句话说说您的事"
            hint="写了会带到下一步，不会丢"
            optional
            value={text}
            onChange={write}
            maxLength={1000}
          />
          <TextLink onPress={toForm}>我就是要申请信息公开，直接填表</TextLink>
          <Words size="small" tone="muted">
            选错了也没关系，每一步都可以回头，也都可以提出申请。
          </Words>
        </>
      )}
      {!isFirst && (
        <TextLink acts onPress={back}>
          上一问
        </TextLink>
      )}
    </View>
  )
}
