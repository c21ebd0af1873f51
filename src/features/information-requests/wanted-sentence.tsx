import { Card } from '../../components/ui/card'
import { Words } from '../../components/ui/words'
import { describeWanted, namesYear } from '../../domain/wanted/describe-wanted'
import { wantedAnswers, type RequestValues } from './form-values'

type Props = { readonly values: RequestValues }

/** The sentence the office will read, while it is being made. */
export function WantedSentence({ values }: Props) {
  const answers = wantedAnswers(values)
  const sentence = describeWanted(answers)
  if (sentence === '') return null
  return (
    <Card>
      <Words size="small" tone="muted">
        镇里看到的是这样一句话
      </Words>
      <Words strong>{`“${sentence}”`}</Words>
      {!namesYear(answers) && (
        <Words size="small" tone="muted">
          还没写年份。知道的话写上，查得更准；不知道也可以不写。
        </Words>
      )}
    </Card>
  )
}
