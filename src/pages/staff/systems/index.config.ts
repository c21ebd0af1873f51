export default definePageConfig({
  navigationBarTitleText: '公开工作制度',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
