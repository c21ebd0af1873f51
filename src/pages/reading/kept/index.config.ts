export default definePageConfig({ navigationBarTitleText: '收藏和离线阅读' })
