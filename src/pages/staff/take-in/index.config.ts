export default definePageConfig({
  navigationBarTitleText: '登记来信',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
