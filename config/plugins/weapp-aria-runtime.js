import { mergeInternalComponents } from '@tarojs/shared'
import attributes from './weapp-aria-attributes.json'

mergeInternalComponents(attributes)
