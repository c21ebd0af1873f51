const WELL_FORMED = /^[a-z][a-z0-9-]{0,39}$/

/**
 * Whether this may be the id of a township.
 * @example isTownshipId('zhanxi') // true
 */
export const isTownshipId = (text: string): boolean => WELL_FORMED.test(text)

/**
 * The township that the query of a link names as it stands there, '' for none.
 * @example townshipInLink('?township=zhanxi') // 'zhanxi'
 */
export const townshipInLink = (query: string): string => /[?&]township=([^&#]*)/.exec(query)?.[1] ?? ''
