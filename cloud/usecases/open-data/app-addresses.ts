/** Pages of the H5 app, which has its routes behind `#`. */
export const appHome = (origin: string): string => `${origin}/#/pages/home/index`

export const appDocument = (origin: string, id: string): string =>
  `${origin}/#/pages/disclosures/document/index?id=${encodeURIComponent(id)}`

export const appColumns = (origin: string): string => `${origin}/#/pages/disclosures/index`
