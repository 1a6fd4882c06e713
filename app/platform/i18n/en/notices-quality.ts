import type { Shape } from '../shape'
import type { qualityNotices as ru } from '../ru/notices-quality'

export const qualityNotices: Shape<typeof ru> = {
  kind: {
    qualityPlanned: 'The plan of your quality assessments',
    qualityAssigned: 'A quality assessment was assigned to you',
    qualityToConfirm: 'A quality assessment waits to be confirmed',
    qualityReturned: 'A quality assessment was sent back to you',
    qualityConfirmed: 'The report of a quality assessment',
    qualityAnswered: 'An organisation answered a quality report',
    qualityRaised: 'The question of quality went to the commission',
  },
  title: {
    qualityPlanned: 'The plan of quality assessments of {{year}}',
    qualityAssigned: 'A quality assessment is yours: {{organisation}}',
    qualityToConfirm: 'Confirm a quality assessment: {{organisation}}',
    qualityReturned: 'A quality assessment was sent back: {{organisation}}',
    qualityConfirmed: 'A quality report of {{year}}',
    qualityAnswered: 'An answer to a quality report: {{organisation}}',
    qualityRaised: 'Quality in {{year}}: the question went to the commission',
  },
  text: {
    qualityPlanned:
      'The quality assessments of {{organisation}} in {{year}} are planned. Their days are on the page of the year.',
    qualityAssigned: '{{organisation}}, {{year}}. Make the visit and give points by the six criteria.',
    qualityToConfirm:
      '{{organisation}} was assessed ({{year}}). Another person confirms: look at it and confirm it, or send it back.',
    qualityReturned:
      '{{organisation}}, {{year}}. The reason is on the page of the assessment. Correct it and hand it over again.',
    qualityConfirmed:
      'A quality assessment of {{organisation}} in {{year}} is confirmed. Read the report; you may answer it.',
    qualityAnswered: '{{organisation}} answered the report of a quality assessment of {{year}}.',
    qualityRaised:
      'The mean of the assessments of {{organisation}} in {{year}} is under the threshold. The question of exclusion from the register is before the commission (clause 2.4.5).',
  },
}
