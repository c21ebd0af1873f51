export default definePageConfig({ navigationBarTitleText: '分享和打印', enableShareAppMessage: true })
