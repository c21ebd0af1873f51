export default definePageConfig({
  navigationBarTitleText: '短课',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
