/** A point on Chinese maps (GCJ-02). Unit: degrees. */
export interface GeoPoint {
  readonly lat: number
  readonly lng: number
}

/** A rectangle that holds a county, in the same system. Unit: degrees. */
export interface GeoArea {
  readonly south: number
  readonly west: number
  readonly north: number
  readonly east: number
}

/** Whether a point lies in an area. @example isWithin({ lat: 24.9, lng: 98 }, area) */
export const isWithin = ({ lat, lng }: GeoPoint, { south, west, north, east }: GeoArea): boolean =>
  lat >= south && lat <= north && lng >= west && lng <= east

const RADIUS = 6_371_000
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/**
 * Distance between two points of one county, where the earth is flat enough. Unit: metres.
 * @example metresBetween({ lat: 24.9, lng: 98 }, { lat: 24.901, lng: 98 }) // 111
 */
export const metresBetween = (one: GeoPoint, other: GeoPoint): number => {
  const across = radians(other.lng - one.lng) * Math.cos(radians((one.lat + other.lat) / 2))
  return Math.round(RADIUS * Math.hypot(across, radians(other.lat - one.lat)))
}

const AXIS = 6_378_245
const FLATTENING = 0.006_693_421_622_965_943

const waves = (x: number, ...periods: readonly (readonly [size: number, cycles: number])[]): number =>
  periods.reduce((sum, [size, cycles]) => sum + size * Math.sin(x * cycles * Math.PI), 0)

const shiftNorth = (x: number, y: number): number =>
  -100 +
  2 * x +
  3 * y +
  0.2 * y * y +
  0.1 * x * y +
  0.2 * Math.sqrt(Math.abs(x)) +
  (2 / 3) *
    (waves(x, [20, 6], [20, 2]) + waves(y, [20, 1], [40, 1 / 3]) + waves(y, [160, 1 / 12], [320, 1 / 30]))

const shiftEast = (x: number, y: number): number =>
  300 +
  x +
  2 * y +
  0.1 * x * x +
  0.1 * x * y +
  0.1 * Math.sqrt(Math.abs(x)) +
  (2 / 3) *
    (waves(x, [20, 6], [20, 2]) + waves(x, [20, 1], [40, 1 / 3]) + waves(x, [150, 1 / 12], [300, 1 / 30]))

/**
 * What a satellite says (WGS-84) as Chinese maps say it: browsers give the one, WeChat the other, some hundred metres apart.
 * Source: the published approximation of GCJ-02, from memory [K]; good to a few metres.
 * @example gcj02Of({ lat: 24.9, lng: 98 })
 */
export const gcj02Of = ({ lat, lng }: GeoPoint): GeoPoint => {
  const [x, y] = [lng - 105, lat - 35]
  const sine = Math.sin(radians(lat))
  const magic = 1 - FLATTENING * sine * sine
  const north = (shiftNorth(x, y) * 180 * magic ** 1.5) / (AXIS * (1 - FLATTENING) * Math.PI)
  const east = (shiftEast(x, y) * 180 * Math.sqrt(magic)) / (AXIS * Math.cos(radians(lat)) * Math.PI)
  return { lat: lat + north, lng: lng + east }
}

/** As it is kept: to a metre, no more. @example keptPoint({ lat: 24.9000012, lng: 98 }).lat // 24.9 */
export const keptPoint = ({ lat, lng }: GeoPoint): GeoPoint => ({
  lat: Number(lat.toFixed(5)),
  lng: Number(lng.toFixed(5)),
})
