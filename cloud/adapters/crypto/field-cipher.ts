import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

const ALGORITHM = 'aes-256-gcm'
const KEY_BYTES = 32
const IV_BYTES = 12
const TAG_BYTES = 16

/** Keys for personal fields. Old keys stay to read what they wrote; `currentId` writes. */
export interface FieldKeys {
  readonly currentId: string
  /** Key id (letters, digits, `-`) → 32 bytes. */
  readonly keys: Readonly<Record<string, Uint8Array>>
  /** Key of the blind index; never one of the above. */
  readonly indexKey: Uint8Array
}

/** Place of a field; bound into the ciphertext, so that one moved to another row no longer opens. */
export interface FieldPlace {
  readonly table: string
  readonly row: string
  readonly column: string
}

/** Encrypts, decrypts and makes blind indexes. */
export interface FieldCipher {
  readonly currentKeyId: string
  seal(plain: string, place: FieldPlace): string
  /** Throws when the text was changed, moved, or its key is gone. */
  open(sealed: string, place: FieldPlace): string
  /** The same for bytes: iv, tag and ciphertext one after the other; the key's id is kept beside them. */
  sealBytes(plain: Uint8Array, place: FieldPlace): Uint8Array
  /** Throws when the bytes were changed, moved, or their key is gone. */
  openBytes(sealed: Uint8Array, keyId: string, place: FieldPlace): Uint8Array
  /** Keyed hash for exact look-up; spaces and letter case don't count. */
  blindIndex(field: string, plain: string): string
  /** Signature of a text for one purpose, by a key derived for that purpose alone. */
  sign(purpose: string, text: string): string
}

const boundTo = (place: FieldPlace): Buffer =>
  Buffer.from(`${place.table}:${place.row}:${place.column}`, 'utf8')

const checkKeys = (given: FieldKeys): void => {
  for (const [id, key] of [...Object.entries(given.keys), ['index', given.indexKey] as const]) {
    if (!/^[A-Za-z0-9-]+$/.test(id)) throw new Error(`field key id ${id} may hold letters, digits and - only`)
    if (key.length !== KEY_BYTES) throw new Error(`field key ${id} must have ${KEY_BYTES} bytes`)
  }
  if (given.keys[given.currentId] === undefined)
    throw new Error(`there is no field key ${given.currentId} to write with`)
}

const keyNamed = (given: FieldKeys, id: string): Uint8Array => {
  const key = Object.hasOwn(given.keys, id) ? given.keys[id] : undefined
  if (key === undefined) throw new Error(`field key ${id} is not in the keyring`)
  return key
}

const sealBytes = (given: FieldKeys, plain: Uint8Array, place: FieldPlace): Buffer => {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(ALGORITHM, keyNamed(given, given.currentId), iv)
  cipher.setAAD(boundTo(place))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body])
}

const openBytes =
  (given: FieldKeys): FieldCipher['openBytes'] =>
  (bytes, keyId, place) => {
    const decipher = createDecipheriv(ALGORITHM, keyNamed(given, keyId), bytes.subarray(0, IV_BYTES))
    decipher.setAAD(boundTo(place))
    decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
    return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()])
  }

const seal = (given: FieldKeys, plain: string, place: FieldPlace): string =>
  `v1.${given.currentId}.${sealBytes(given, Buffer.from(plain, 'utf8'), place).toString('base64url')}`

const open = (given: FieldKeys, sealed: string, place: FieldPlace): string => {
  const [version, keyId, packed] = sealed.split('.')
  if (version !== 'v1' || keyId === undefined || packed === undefined)
    throw new Error('not a sealed field of a known version')
  const bytes = openBytes(given)(Buffer.from(packed, 'base64url'), keyId, place)
  return Buffer.from(bytes).toString('utf8')
}

const foldedForLookUp = (plain: string): string => plain.normalize('NFKC').replace(/\s+/g, '').toUpperCase()

/**
 * AES-256-GCM over single fields, written `v1.<key id>.<base64url(iv | tag | ciphertext)>`.
 * Throws at once when the keyring is not usable.
 */
export const makeFieldCipher = (given: FieldKeys): FieldCipher => {
  checkKeys(given)
  return {
    currentKeyId: given.currentId,
    seal: (plain, place) => seal(given, plain, place),
    open: (sealed, place) => open(given, sealed, place),
    sealBytes: (plain, place) => sealBytes(given, plain, place),
    openBytes: openBytes(given),
    blindIndex: (field, plain) =>
      createHmac('sha256', given.indexKey)
        .update(`${field}\n${foldedForLookUp(plain)}`, 'utf8')
        .digest('base64url'),
    sign: (purpose, text) => {
      const key = createHmac('sha256', given.indexKey).update(`sign\n${purpose}`, 'utf8').digest()
      return createHmac('sha256', key).update(text, 'utf8').digest('base64url')
    },
  }
}
