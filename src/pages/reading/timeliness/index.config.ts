export default definePageConfig({ navigationBarTitleText: '办理时效', enableShareAppMessage: true })
