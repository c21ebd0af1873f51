import { textOf, type PartKind } from './part'
import { addressOfPicture } from './picture-address'

const FIT: Readonly<Record<string, string>> = {
  aspectFit: 'contain',
  aspectFill: 'cover',
  scaleToFill: 'fill',
}

/** The picture inside is silent for screen readers: WeChat reads the component's own `aria-label`. */
export const image: PartKind = {
  properties: ['src', 'mode', 'lazyLoad'],
  created(part) {
    const picture = document.createElement('img')
    picture.alt = ''
    picture.hidden = true
    picture.addEventListener('load', () =>
      part.emit('load', { width: picture.naturalWidth, height: picture.naturalHeight }),
    )
    picture.addEventListener('error', () => part.emit('error', { errMsg: `GET ${picture.src} failed` }))
    part.element.append(picture)
  },
  changed: {
    src(part, value) {
      const picture = part.element.querySelector('img')
      if (!picture) return
      const source = textOf(value)
      picture.hidden = source === ''
      if (source) picture.src = addressOfPicture(source)
    },
    mode(part, value) {
      const mode = textOf(value)
      part.element.setAttribute('data-mode', mode)
      part.element.style.setProperty('--sim-fit', FIT[mode] ?? 'fill')
    },
  },
}
