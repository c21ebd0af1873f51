import { Card } from '../../components/ui/card'
import { FactList } from '../../components/ui/fact-list'
import { TextLink } from '../../components/ui/text-link'
import { Words } from '../../components/ui/words'
import type { DocumentView } from '../../contract/document-view'
import { dial } from '../../services/navigate'

type Props = { readonly document: Pick<DocumentView, 'plain' | 'summary'> }

/** What it says in plain words: one sentence, who, how much, how, where, and whom to call. */
export function PlainCard({ document: { plain, summary } }: Props) {
  const sentence = plain.oneSentence === '' ? summary : plain.oneSentence
  const facts = [
    { name: '关系到谁', value: plain.whoFor },
    { name: '多少钱', value: plain.howMuch },
    { name: '怎么办', value: plain.how },
    { name: '在哪里', value: plain.where },
  ].filter(({ value }) => value !== '')
  if (sentence === '' && facts.length === 0 && plain.phone === '') return null
  return (
    <Card tone="blue">
      <Words strong>一句话说明</Words>
      {sentence !== '' && <Words>{sentence}</Words>}
      {facts.length > 0 && <FactList facts={facts} />}
      {plain.phone !== '' && (
        <TextLink acts icon="phone" onPress={() => dial(plain.phone)}>
          {`打电话问 ${plain.phone}`}
        </TextLink>
      )}
    </Card>
  )
}
