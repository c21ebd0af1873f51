import { element } from './element'

/** What a page is for, below its heading. */
export const lede = (words: string): HTMLElement => element('p', { class: 'aside' }, words)

/** One line that leads somewhere. @example row('低保公示', '发布 2026-09-01', '#/…') */
export const row = (title: string, aside: string, address: string): HTMLElement =>
  element(
    'li',
    {},
    element(
      'a',
      { class: 'card', href: address },
      element('strong', {}, title),
      element('span', { class: 'aside' }, aside),
    ),
  )

/** The act of a page as a link that looks like its button. */
export const leading = (words: string, address: string, kind = ''): HTMLElement =>
  element('p', {}, element('a', { class: `button ${kind}`.trim(), href: address }, words))

/** Whom to call: a name, a number that is dialled, hours. */
export const call = (name: string, phone: string, hours = ''): HTMLElement =>
  element(
    'p',
    {},
    `${name}：`,
    phone === '' ? '' : element('a', { href: `tel:${phone.replace(/[^\d+]/g, '')}` }, phone),
    hours === '' ? '' : `（${hours}）`,
  )
