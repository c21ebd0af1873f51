import Taro from '@tarojs/taro'
import { gcj02Of, keptPoint, type GeoPoint } from '../domain/complaint/place'

/** What came of choosing a place. `refused`: the phone may not say, which changes nothing about writing it down. */
export type ChosenPlace =
  | { readonly kind: 'chosen'; readonly point: GeoPoint; readonly words: string }
  | { readonly kind: 'refused' }
  | { readonly kind: 'none' }

/** What choosing is called on this build: a map in WeChat, the phone's own place on the web. */
export const PLACE_ACT = process.env.TARO_ENV === 'h5' ? '标出我现在的位置' : '在地图上选'

const NONE: ChosenPlace = { kind: 'none' }
const REFUSED: ChosenPlace = { kind: 'refused' }
const PATIENCE = 10_000

const onWeb = (): Promise<ChosenPlace> =>
  new Promise((resolve) => {
    const place = (globalThis.navigator as Partial<Navigator>).geolocation
    if (place === undefined) return resolve(REFUSED)
    place.getCurrentPosition(
      ({ coords }) => {
        const point = keptPoint(gcj02Of({ lat: coords.latitude, lng: coords.longitude }))
        resolve({ kind: 'chosen', point, words: '' })
      },
      () => resolve(REFUSED),
      { timeout: PATIENCE, enableHighAccuracy: true },
    )
  })

const isCancelled = (thrown: unknown): boolean =>
  String((thrown as { errMsg?: string } | undefined)?.errMsg ?? '').includes('cancel')

const inWechat = async (): Promise<ChosenPlace> => {
  try {
    const { name, latitude, longitude } = await Taro.chooseLocation({})
    return { kind: 'chosen', point: keptPoint({ lat: latitude, lng: longitude }), words: name }
  } catch (thrown) {
    return isCancelled(thrown) ? NONE : REFUSED
  }
}

/** Lets the person point at a place; never fails, so that the words can always be written instead. */
export const choosePlace = (): Promise<ChosenPlace> => (process.env.TARO_ENV === 'h5' ? onWeb() : inWechat())
