import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { Card } from '@/components/ui/card'
import { Heading } from '@/components/ui/heading'
import { Steps } from '@/components/ui/steps'
import { Words } from '@/components/ui/words'
import { LESSONS } from '@/domain/course/lessons'
import { goBack } from '@/services/navigate'
import { StaffPage } from '../staff-page'
import { keptName, useKeptState } from '../use-kept-state'
import { LessonCard } from './lesson-card'

function Done({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <StaffPage
      title="短课"
      foot={
        <ButtonRow>
          <Button kind="ghost" onPress={onAgain}>
            再学一遍
          </Button>
          <Button onPress={goBack}>学完了</Button>
        </ButtonRow>
      }
    >
      <Heading level={1}>学完了</Heading>
      <Card>
        <Words>{`${LESSONS.length} 步都看过了。真来了申请，办理页会一步一步带着办，每一天怎么算都写在上面。`}</Words>
        <Words size="small" tone="muted">
          学到哪里只记在这部手机上，不计分，不排名，别人看不到。
        </Words>
      </Card>
    </StaffPage>
  )
}

/** The short course, a card at a time; where one is stays on this phone only. */
export function CourseWalk() {
  const at = useKeptState<number>(keptName('course', 'lesson'), () => 0)
  const [chosen, setChosen] = useState<number | null>(null)
  const lesson = LESSONS[at.value]
  const go = (place: number) => {
    setChosen(null)
    at.set(place)
  }
  if (lesson === undefined) return <Done onAgain={() => go(0)} />
  const isAnswered = chosen !== null && lesson.options[chosen]?.isRight === true
  return (
    <StaffPage
      title="短课"
      foot={
        <ButtonRow>
          {at.value > 0 && (
            <Button kind="ghost" onPress={() => go(at.value - 1)}>
              上一步
            </Button>
          )}
          <Button kind={isAnswered ? 'primary' : 'ghost'} onPress={() => go(at.value + 1)}>
            {isAnswered ? '下一步' : '先跳过'}
          </Button>
        </ButtonRow>
      }
    >
      <Steps step={at.value + 1} total={LESSONS.length} />
      <LessonCard lesson={lesson} chosen={chosen} onChoose={setChosen} />
    </StaffPage>
  )
}
