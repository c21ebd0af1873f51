import { CourseWalk } from '@/features/staff-desk/course/course-walk'

/** 短课: how a request is dealt with, in eight cards. */
export default function CoursePage() {
  return <CourseWalk />
}
