import { textOf, type PartKind } from './part'

type Navigate = (openType: string, url: string) => void

let navigate: Navigate = () => undefined

export function onNavigator(handler: Navigate): void {
  navigate = handler
}

export const navigator: PartKind = {
  role: 'link',
  focusable: true,
  properties: ['url', 'openType', 'delta', 'target'],
  activate: (part) => navigate(textOf(part.property('openType')) || 'navigate', textOf(part.property('url'))),
}
