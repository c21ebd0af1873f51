import type { Role } from '../people/roles'

/** Posts of the leading group for disclosure (政务公开工作领导小组) and of its office. */
export const GROUP_POSTS = [
  'head',
  'deputy_in_charge',
  'deputy',
  'member',
  'office_director',
  'office_member',
] as const
export type GroupPost = (typeof GROUP_POSTS)[number]

/** Chinese names. @example GROUP_POST_TEXTS.head // '组长' */
export const GROUP_POST_TEXTS: Readonly<Record<GroupPost, string>> = {
  head: '组长',
  deputy_in_charge: '副组长（分管）',
  deputy: '副组长',
  member: '成员',
  office_director: '办公室主任',
  office_member: '办公室成员',
}

/**
 * The role at the desk that a post gives; null where it gives none.
 * Source: Regulation (2019) Art. 33(2) (the head of the disclosure office consents to an extension); which leader signs is a
 * house rule: 组长 and whoever is in charge (ADR 0185).
 * @example ROLE_OF_POST.office_director // 'office_head'
 */
export const ROLE_OF_POST: Readonly<Record<GroupPost, Role | null>> = {
  head: 'mayor',
  deputy_in_charge: 'mayor',
  deputy: null,
  member: null,
  office_director: 'office_head',
  office_member: null,
}

/** Posts that one person holds at a time. */
export const SINGLE_POSTS: readonly GroupPost[] = ['head', 'office_director']
