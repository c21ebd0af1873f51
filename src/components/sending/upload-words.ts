import type { UploadItem } from '../../services/upload-list'

/** Per cent of a file that is there. */
export const percentOf = ({ sent, size }: UploadItem): number =>
  size === 0 ? 0 : Math.min(100, Math.floor((sent / size) * 100))

/** What is to be said of a file. */
export const stateText = (item: UploadItem): string => {
  switch (item.state) {
    case 'waiting':
      return '等待上传'
    case 'sending':
      return `正在上传 ${percentOf(item)}%`
    case 'broken':
      return `已传 ${percentOf(item)}%，网络断了。点“接着传”，不用从头来`
    case 'refused':
      return item.message
    case 'lost':
      return '没有传完，请重新选择同一个文件，会接着传'
    case 'done':
      return '已传好'
    default:
      return item.state satisfies never
  }
}
