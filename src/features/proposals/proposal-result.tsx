import { dayInFull } from '../../components/case/day-words'
import { Card } from '../../components/ui/card'
import { FactList } from '../../components/ui/fact-list'
import { Heading } from '../../components/ui/heading'
import { Section } from '../../components/ui/section'
import { Tag } from '../../components/ui/tag'
import { Words } from '../../components/ui/words'
import type { ProposalAnswerView, ProposalView } from '../../contract/proposals'

type Props = { readonly proposal: ProposalView }

const namesOf = ({ proposers, proposerCount }: ProposalView): string =>
  proposers.length > 0 ? proposers.join('、') : `${proposerCount} 名（没有同意公开姓名）`

const unitsOf = ({ mainUnit, jointUnits }: ProposalView): string =>
  jointUnits.length === 0 ? mainUnit : `${mainUnit}主办，${jointUnits.join('、')}会办`

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '')

function Answer({ answer }: { readonly answer: ProposalAnswerView }) {
  return (
    <Section title="办理结果">
      <Card tone="green">
        <Words strong>{answer.resultText}</Words>
        {linesOf(answer.text).map((line) => (
          <Words key={line}>{line}</Words>
        ))}
        <Words size="small" tone="muted">
          {`${dayInFull(answer.on)}答复代表，${answer.inTime ? '在期限内' : '超过了期限'}`}
        </Words>
      </Card>
    </Section>
  )
}

/** One proposal and what became of it, as far as its proposers agreed to show it. */
export function ProposalResult({ proposal }: Props) {
  const { title, kindText, session, number, assignedOn, text, answer, opinionText } = proposal
  const facts = [
    { name: '届次', value: `${session}${number}` },
    { name: '谁提的', value: namesOf(proposal) },
    { name: '交办', value: dayInFull(assignedOn) },
    { name: '谁办', value: unitsOf(proposal) },
    { name: '代表评价', value: opinionText === '' ? '还没有评价' : opinionText },
  ]
  return (
    <>
      <Tag>{kindText}</Tag>
      <Heading level={1}>{title}</Heading>
      <Card>
        <FactList facts={facts} />
      </Card>
      {text !== '' && (
        <Section title="建议内容">
          <Card>
            {linesOf(text).map((line) => (
              <Words key={line}>{line}</Words>
            ))}
          </Card>
        </Section>
      )}
      {answer !== null && <Answer answer={answer} />}
    </>
  )
}
