export default definePageConfig({
  navigationBarTitleText: '目录事项',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
