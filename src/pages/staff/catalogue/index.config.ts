export default definePageConfig({
  navigationBarTitleText: '目录与时效',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
