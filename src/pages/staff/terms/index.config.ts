export default definePageConfig({
  navigationBarTitleText: '本地办理期限',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
