export default definePageConfig({
  navigationBarTitleText: '全县保管期限',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
