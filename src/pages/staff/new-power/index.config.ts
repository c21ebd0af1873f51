export default definePageConfig({
  navigationBarTitleText: '登记职权',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
