export default definePageConfig({
  navigationBarTitleText: '评议',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
