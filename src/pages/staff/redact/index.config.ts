export default definePageConfig({
  navigationBarTitleText: '遮盖',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
