import type { Shape } from '../shape'
import type { certificationNotices as ru } from '../ru/notices-certification'

export const certificationNotices: Shape<typeof ru> = {
  kind: {
    certificationSubmitted: 'A self-assessment was handed in',
    certificationReturned: 'A self-assessment or a report was sent back',
    certificationAssigned: 'You were assigned as an assessor',
    certificationVisit: 'A visit to the centre is planned',
    certificationReported: 'A report waits for a decision',
    certificationDecided: 'A decision on a certification',
    certificationRemedied: 'The centre has remedied',
    certificateChanged: 'A decision about an issued certificate',
    surveillanceFound: 'Findings of surveillance',
    surveillanceRemedied: 'The centre has remedied a finding',
    surveillanceProposed: 'Surveillance proposes a decision',
    appealFiled: 'An appeal was filed',
    appealAnswered: 'An appeal was answered',
    appealUpheld: 'An appeal was upheld',
  },
  title: {
    certificationSubmitted: 'Certification {{number}}: self-assessment handed in',
    certificationReturned: 'Certification {{number}}: sent back',
    certificationAssigned: 'You are an assessor: certification {{number}}',
    certificationVisit: 'The day of a visit: {{centre}}',
    certificationReported: 'The report of certification {{number}} waits for a decision',
    certificationDecided: 'Decision on certification {{number}}',
    certificationRemedied: 'Certification {{number}}: remedied',
    certificateChanged: 'A decision about the certificate of {{centre}}',
    surveillanceFound: 'Surveillance: {{centre}}',
    surveillanceRemedied: 'Check a remedy: {{centre}}',
    surveillanceProposed: 'A decision about the certificate is needed: {{centre}}',
    appealFiled: 'Appeal: certification {{number}}',
    appealAnswered: 'Answer to an appeal: certification {{number}}',
    appealUpheld: 'Appeal upheld: certification {{number}}',
  },
  text: {
    certificationSubmitted: 'The centre {{centre}} assessed itself, certification {{number}}. Assign assessors.',
    certificationReturned:
      'The centre {{centre}}, certification {{number}}. Its page names the reason. Mend it and hand it in again.',
    certificationAssigned: 'The centre {{centre}}, certification {{number}}. Set the day of a visit.',
    certificationVisit: 'Assessors come to {{centre}} (certification {{number}}). Its page names the day.',
    certificationReported: 'The centre {{centre}}, certification {{number}}. Whoever assessed does not decide.',
    certificationDecided: 'It was decided on {{centre}} (certification {{number}}). The page shows the decision.',
    certificationRemedied: 'The centre {{centre}} says what it did. Check it (certification {{number}}).',
    certificateChanged:
      'The certificate of {{centre}} was suspended, resumed or withdrawn (certification {{number}}). The page names the ground.',
    surveillanceFound:
      'Surveillance found something at {{centre}} (certification {{number}}). File an improvement plan.',
    surveillanceRemedied: 'The centre {{centre}} says that it remedied a finding (certification {{number}}). Check it.',
    surveillanceProposed:
      'After surveillance of {{centre}} the assessors propose to suspend the certificate or to set a new day (certification {{number}}).',
    appealFiled: 'The organisation disagrees with a decision on {{centre}} (certification {{number}}). Answer it.',
    appealAnswered: 'The appeal about {{centre}} was answered (certification {{number}}).',
    appealUpheld: 'The appeal about {{centre}} was upheld (certification {{number}}). Decide anew.',
  },
}
