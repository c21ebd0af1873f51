export default definePageConfig({
  navigationBarTitleText: '乡镇',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
