export default definePageConfig({
  navigationBarTitleText: '公开登记',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
