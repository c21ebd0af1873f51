export default definePageConfig({
  navigationBarTitleText: '归档',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
