import type { HiddenText, ReadNote } from '../../ports/file-reader'
import { textOfXml } from './markup'
import type { OfficeArchive } from './office-archive'

const PROPERTIES = ['docProps/core.xml', 'docProps/app.xml', 'docProps/custom.xml']
const PICTURE = /\/media\/[^/]+\.(?:jpe?g|png|tiff?)$/iu
const EXIF = Buffer.from('Exif\0\0', 'latin1')
const EXIF_CHUNK = Buffer.from('eXIf', 'latin1')

/** Author, company and such, which go out with the file. */
export const propertiesOf = (archive: OfficeArchive): readonly HiddenText[] =>
  PROPERTIES.map((name) => ({ where: '文档属性', text: textOfXml(archive.text(name)) })).filter(
    ({ text }) => text !== '',
  )

/** Whether a picture tells when, where and with what it was taken. */
export const tellsOfItsTaking = (bytes: Uint8Array): boolean => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return buffer.includes(EXIF) || buffer.includes(EXIF_CHUNK)
}

/** Says that something in a file tells when, where and with what it was taken. */
export const noteOnTaking = (what: string): ReadNote => ({
  about: 'taking',
  text: `${what} 带有拍摄信息（时间、地点、设备），不要把原文件作为附件发布`,
})

/** Notes on pictures in the file that tell more than they show. */
export const pictureNotes = (archive: OfficeArchive): readonly ReadNote[] =>
  archive.names
    .filter((name) => PICTURE.test(name))
    .filter((name) => tellsOfItsTaking(archive.bytes(name) ?? new Uint8Array()))
    .map((name) => noteOnTaking(`图片 ${name.split('/').at(-1)}`))
