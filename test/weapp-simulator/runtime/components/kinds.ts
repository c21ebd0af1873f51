import { button } from './button'
import { checkbox, checkboxGroup, radio, radioGroup, switchKind } from './choices'
import { form } from './form'
import { image } from './image'
import { label } from './label'
import { navigator } from './navigator'
import { picker } from './picker'
import { progress } from './progress'
import { richText } from './rich-text'
import { scrollView } from './scroll-view'
import { input, textarea } from './text-fields'
import type { PartKind } from './part'

/** Tags that only hold their children. */
export const PLAIN_TAGS = [
  ...['view', 'text', 'block', 'icon', 'cover-view', 'match-media', 'root-portal', 'page-container'],
  ...[
    'picker-view',
    'picker-view-column',
    'swiper',
    'swiper-item',
    'movable-area',
    'movable-view',
    'native-slot',
  ],
  ...[
    'slider',
    'cover-image',
    'video',
    'audio',
    'canvas',
    'map',
    'web-view',
    'camera',
    'live-player',
    'live-pusher',
  ],
]

export const KINDS: Readonly<Record<string, PartKind>> = {
  button,
  checkbox,
  'checkbox-group': checkboxGroup,
  form,
  image,
  input,
  label,
  navigator,
  picker,
  progress,
  radio,
  'radio-group': radioGroup,
  'rich-text': richText,
  'scroll-view': scrollView,
  switch: switchKind,
  textarea,
}
