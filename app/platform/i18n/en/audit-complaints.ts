import type { Shape } from '../shape'
import type { complaintEvents as ru } from '../ru/audit-complaints'

export const complaintEvents: Shape<typeof ru> = {
  complaint: {
    received: 'A complaint was recorded',
    assigned: 'An examiner of a complaint was named',
    asked: 'The organisation was asked to explain on a complaint',
    explained: 'The organisation explained on a complaint',
    fileAdded: 'A file was added to a complaint',
    fileRead: 'A file of a complaint was opened',
    upheld: 'A complaint was found justified',
    dismissed: 'A complaint was found not justified',
    solved: 'It was recorded how a complaint was solved',
    withdrawn: 'A complaint was withdrawn',
    applicantOpened: 'The name of an applicant was opened',
    applicantsExported: 'The list of complaints was saved with the applicants',
  },
}
