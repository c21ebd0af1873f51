import { GROUPS, type SurveyGroup } from '../../domain/survey/answer-box'
import { QUESTION_WORDS } from '../../domain/survey/questions'
import { BarList } from '../ui/bar-list'
import { Card } from '../ui/card'
import { Expander } from '../ui/expander'
import { FactList } from '../ui/fact-list'
import { Words } from '../ui/words'
import {
  comparedFacts,
  contentBars,
  gradeBars,
  isThere,
  saysSomething,
  turnoutText,
  type DrawnResult,
  type EarlierResult,
} from './survey-words'

type Props = {
  readonly shown: DrawnResult
  /** The result of an earlier year; null for none. */
  readonly earlier: EarlierResult | null
}

const NAMES: Readonly<Record<SurveyGroup, string>> = { invited: '受邀的人', open: '自己来答的人' }

function Grades({ shown, group }: { readonly shown: DrawnResult; readonly group: SurveyGroup }) {
  return (
    <Expander title="每道题各选了多少人" id={`grades-${group}`}>
      {shown.questions.map((question) => {
        const grades = shown.result[group].questions[question]
        if (grades === undefined) return null
        const bars = gradeBars(grades)
        return (
          <Card key={question}>
            <Words strong>{QUESTION_WORDS[question].text}</Words>
            {bars.length === 0 ? (
              <Words size="small" tone="muted">
                人少，各档不单列，免得认出是谁。
              </Words>
            ) : (
              <BarList label={QUESTION_WORDS[question].name} bars={bars} />
            )}
          </Card>
        )
      })}
    </Expander>
  )
}

type Comparing = {
  readonly shown: DrawnResult
  readonly group: SurveyGroup
  readonly earlier: EarlierResult
}

function Compared({ shown, group, earlier }: Comparing) {
  const facts = comparedFacts(shown, group, earlier)
  if (facts.length === 0) return null
  return (
    <>
      <Words strong>{`和 ${earlier.year} 年比`}</Words>
      <FactList facts={facts} />
      <Words size="small" tone="muted">
        两年答的不一定是同一批人，只看大概。
      </Words>
    </>
  )
}

/** The result of a survey, group by group: how many answered of how many, how many were content, and each grade. */
export function SurveyResult({ shown, earlier }: Props) {
  return (
    <>
      {GROUPS.filter((group) => isThere(group, shown.result[group])).map((group) => {
        const part = shown.result[group]
        return (
          <Card key={group}>
            <Words strong>{turnoutText(group, part)}</Words>
            {saysSomething(part) && (
              <>
                <Words size="small" tone="muted">
                  能评价的人里，满意和很满意的占多少：
                </Words>
                <BarList
                  label={`${NAMES[group]}里满意的占多少`}
                  bars={contentBars(shown, group)}
                  most={100}
                />
                {earlier !== null && <Compared shown={shown} group={group} earlier={earlier} />}
                <Grades shown={shown} group={group} />
              </>
            )}
          </Card>
        )
      })}
    </>
  )
}
