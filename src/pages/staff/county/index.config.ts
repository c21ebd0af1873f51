export default definePageConfig({
  navigationBarTitleText: '各乡镇',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
