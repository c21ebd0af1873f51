/**
 * Where the host has the picture of this source: in the package, or fetched from a listed domain.
 * @example addressOfPicture('/images/seal.png') // '/package/images/seal.png'
 */
export const addressOfPicture = (source: string): string => {
  if (/^(data|blob):/.test(source)) return source
  if (/^https?:/.test(source)) return `/picture?of=${encodeURIComponent(source)}`
  return `/package/${source.replace(/^\//, '')}`
}
