import { open } from '../../services/navigate'

/** Ways from the hall. */
export const openWindow = (id: string): void => open('/pages/reading/window/index', { id })
export const openItem = (id: string): void => open('/pages/disclosures/document/index', { id })
export const openAppBridge = (): void => open('/pages/reading/app/index')
export const openServiceSearch = (): void => open('/pages/disclosures/search/index')
