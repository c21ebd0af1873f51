import { dayInFull } from '../../components/case/day-words'
import { Button } from '../../components/ui/button'
import { Card } from '../../components/ui/card'
import { Heading } from '../../components/ui/heading'
import { Words } from '../../components/ui/words'
import type { SurveyView } from '../../contract/surveys'

type Props = { readonly survey: SurveyView; readonly onClose: () => void }

/** After an answer: that it is in, and when one hears of the result. */
export function SurveyThanks({ survey: { throughOn }, onClose }: Props) {
  return (
    <>
      <Heading level={1}>收到了，谢谢您</Heading>
      <Card tone="green">
        <Words>您的评议已经计入，每人计一次。没有记下是您答的。</Words>
        {throughOn !== null && (
          <Words>{`评议到${dayInFull(throughOn)}结束，之后 30 天内公布结果和镇里打算怎么改。`}</Words>
        )}
      </Card>
      <Button kind="ghost" onPress={onClose}>
        看这次评议
      </Button>
    </>
  )
}
