import { useState } from 'react'
import { Heading } from '../../components/ui/heading'
import { Tag } from '../../components/ui/tag'
import type { MySurvey, SurveyView } from '../../contract/surveys'
import { AnswerForm } from './answer-form'
import { SurveyInvitation } from './survey-invitation'
import { SurveyOutcome } from './survey-outcome'
import { SurveyThanks } from './survey-thanks'

type Props = { readonly survey: SurveyView; readonly mine: MySurvey | undefined }

/** One survey: asked to answer while it is open, then its result. */
export function SurveyReader({ survey, mine }: Props) {
  const [shown, setShown] = useState<'survey' | 'questions' | 'thanks'>('survey')
  const back = () => setShown('survey')
  if (shown === 'questions')
    return <AnswerForm survey={survey} onDone={() => setShown('thanks')} onLeave={back} />
  if (shown === 'thanks') return <SurveyThanks survey={survey} onClose={back} />
  const isOpen = survey.status === 'open'
  return (
    <>
      <Tag tone={isOpen ? 'green' : 'blue'}>{survey.statusText}</Tag>
      <Heading level={1}>{survey.title}</Heading>
      {isOpen && <SurveyInvitation survey={survey} mine={mine} onBegin={() => setShown('questions')} />}
      <SurveyOutcome survey={survey} />
    </>
  )
}
