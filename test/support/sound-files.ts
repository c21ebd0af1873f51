const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

const FRAME_BYTES = 417
/** A silent frame: layer III, 128 kbit/s, 44.1 kHz. */
const frame = (): Buffer => Buffer.concat([Buffer.from('fffb9000', 'hex'), Buffer.alloc(FRAME_BYTES - 4)])

/** A tag before the sound, with a name in it. */
const tag = (name: string): Buffer => {
  const body = Buffer.concat([Buffer.from('TPE1'), u32(name.length + 1), Buffer.alloc(3), Buffer.from(name)])
  return Buffer.concat([Buffer.from('ID3'), Buffer.from([4, 0, 0, 0, 0, 0, body.length]), body])
}

/** An mp3 of silence with a tag before, between and behind; some 38 frames are a second. */
export const mp3Of = (frames = 80, { name = 'HUAWEI of Wang' } = {}): Uint8Array => {
  const sound = Array.from({ length: frames }, frame)
  const half = Math.floor(frames / 2)
  const oldTag = Buffer.concat([Buffer.from('TAG'), Buffer.from(name), Buffer.alloc(125 - name.length)])
  return new Uint8Array(
    Buffer.concat([
      tag(name),
      ...sound.slice(0, half),
      Buffer.from(`lost ${name}`),
      ...sound.slice(half),
      oldTag,
    ]),
  )
}

const box = (type: string, ...content: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(content)
  return Buffer.concat([u32(body.length + 8), Buffer.from(type, 'latin1'), body])
}

const MADE = u32(3_900_000_000)
const head = (...rest: readonly number[]): Buffer => Buffer.concat([u32(0), MADE, MADE, ...rest.map(u32)])
const handler = (kind: string, name: string): Buffer =>
  Buffer.concat([u32(0), u32(0), Buffer.from(kind), Buffer.alloc(12), Buffer.from(`${name}\0`)])

const track = (kind: string, name: string): Buffer =>
  box(
    'trak',
    box('tkhd', head(1, 0, 90_000)),
    box(
      'mdia',
      box('mdhd', head(1000, 90_000)),
      box('hdlr', handler(kind, name)),
      box('minf', box('smhd', Buffer.alloc(8)), box('stbl', Buffer.from('distances'))),
    ),
    box('udta', box('name', Buffer.from(name))),
  )

/** An m4a as a phone makes it: 90 seconds, with name, place and days of making; nothing in it can be heard. */
export const m4aOf = ({ name = 'HUAWEI of Wang', tracks = ['soun'] } = {}): Uint8Array =>
  new Uint8Array(
    Buffer.concat([
      box('ftyp', Buffer.from('M4A \0\0\0\0M4A mp42')),
      box('uuid', Buffer.from(name)),
      box(
        'moov',
        box('mvhd', head(1000, 90_000)),
        ...tracks.map((kind) => track(kind, name)),
        box('udta', box('\xa9xyz', Buffer.from('+24.7+097.9/')), box('meta', Buffer.from(name))),
      ),
      box('mdat', Buffer.from('sound itself')),
    ]),
  )
