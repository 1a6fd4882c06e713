import type { Shape } from '../shape'
import type { assessmentEvents as events, assessmentSubjects as subjects } from '../ru/audit-assessments'

/** Records of the room of quality assessments, as the journal calls them. */
export const assessmentSubjects: Shape<typeof subjects> = {
  QualityAssessment: 'Quality assessment',
}

/** What is done with them. */
export const assessmentEvents: Shape<typeof events> = {
  quality: {
    planned: 'The quality assessments of a year were planned',
    assigned: 'A quality assessor was assigned',
    taken: 'An assessor took a quality assessment',
    moved: 'The day of a quality assessment was moved',
    cancelled: 'A planned quality assessment was cancelled',
    visited: 'The day of a quality visit was recorded',
    scored: 'Points and what was seen were written down',
    fileAdded: 'A file was put beside a quality criterion',
    fileDropped: 'A file was taken out of a quality assessment',
    fileRead: 'A file of a quality assessment was opened',
    handedOver: 'A quality assessment was handed over to be confirmed',
    returned: 'A quality assessment was sent back to its assessor',
    confirmed: 'A quality assessment was confirmed and its report registered',
    read: 'The organisation read the report of a quality assessment',
    answered: 'The organisation answered the report of a quality assessment',
    yearCompleted: 'All quality assessments of a year were made',
    yearClosed: 'A year of quality assessments was closed with those made',
  },
}
