import { open } from '../../services/navigate'

/** Ways to the pages of this room. */
export const openDocument = (id: string): void => open('/pages/disclosures/document/index', { id })
export const openSearch = (q: string): void => open('/pages/disclosures/search/index', { q })
export const openColumn = (name: string): void => open('/pages/disclosures/column/index', { name })
export const openComparison = (id: string, other: string): void =>
  open('/pages/reading/compare/index', { id, with: other })
export const openKept = (): void => open('/pages/reading/kept/index')
export const openBudgets = (): void => open('/pages/reading/budgets/index')
export const openFile = (id: string, file: string): void => open('/pages/reading/file/index', { id, file })
export const openVillages = (): void => open('/pages/reading/villages/index')
export const openCountyReports = (): void => open('/pages/reading/county-report/index')
export const openProposals = (): void => open('/pages/reading/proposals/index')
export const openHall = (): void => open('/pages/reading/hall/index')
export const openPowers = (): void => open('/pages/reading/powers/index')
export const openLargeText = (id: string): void => open('/pages/reading/large/index', { id })
export const openSheet = (id: string): void => open('/pages/reading/share/index', { id })
