import {
  listDeskCasesOf,
  TODAY_GROUPS,
  type DeskSummary,
  type TodayGroup,
} from '../../src/contract/desk-today'
import { call } from './http-client'
import type { AtDesk } from './participation-forms'

const listOf = async (desk: AtDesk, group: TodayGroup, cursor = ''): Promise<readonly DeskSummary[]> => {
  const { server, token } = desk
  const page = (await call(server, listDeskCasesOf, [{ group, whose: 'all', cursor }, { token }])).body
  return page.next === null ? page.cases : [...page.cases, ...(await listOf(desk, group, page.next))]
}

/** Every case that 今天 lists for whoever asks, page after page. */
export const casesOfToday = async (desk: AtDesk): Promise<readonly DeskSummary[]> => {
  const lists: DeskSummary[] = []
  for (const group of TODAY_GROUPS) lists.push(...(await listOf(desk, group)))
  return lists
}
