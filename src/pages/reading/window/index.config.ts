export default definePageConfig({ navigationBarTitleText: '服务窗口', enableShareAppMessage: true })
