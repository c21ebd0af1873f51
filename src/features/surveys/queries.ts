import { useQuery } from '@tanstack/react-query'
import { listSurveys, readMySurvey, readSurvey } from '../../contract/surveys'
import { call } from '../../services/api'
import { MINE, PUBLIC } from '../../services/query-client'
import { useSession, withSession } from '../../services/session'

/** Surveys that everybody may read. */
export const useSurveys = () =>
  useQuery({ queryKey: [PUBLIC, 'surveys'], queryFn: () => call(listSurveys, {}), staleTime: 0 })

/** One survey. */
export const useSurvey = (id: string) =>
  useQuery({
    queryKey: [PUBLIC, 'survey', id],
    queryFn: () => call(readSurvey, { id }),
    enabled: id !== '',
    staleTime: 0,
  })

/** Key of what concerns me of a survey. */
export const mySurveyKey = (id: string) => [MINE, 'survey', id] as const

/** Whether I may answer; not asked for before there is a session: whoever has none hasn't answered. */
export const useMySurvey = (id: string) => {
  const session = useSession()
  return useQuery({
    queryKey: mySurveyKey(id),
    queryFn: () => withSession(() => call(readMySurvey, { id })),
    enabled: id !== '' && session !== null,
    staleTime: 0,
  })
}
