import { asyncApi, type WxEnvironment } from './async-api'

/** A place as the map of WeChat gives it. */
export type GivenPlace = { readonly name: string; readonly latitude: number; readonly longitude: number }

/** The map: what the person will point at when it opens next; without one he has refused his place. */
export class PhonePlace {
  private next: GivenPlace | null = null

  give(place: GivenPlace | null): void {
    this.next = place
  }

  apis(environment: WxEnvironment): Record<string, unknown> {
    return {
      chooseLocation: asyncApi(environment, 'chooseLocation', (_options, outcome) => {
        if (this.next === null) return outcome.fail('auth deny')
        outcome.ok({ ...this.next, address: '' })
      }),
    }
  }
}
