import type { Shape } from '../shape'
import type { certificates as ru } from '../ru/certificates'

export const certificates: Shape<typeof ru> = {
  title: 'Certificate {{number}}',
  state: 'State of the certificate',
  states: {
    valid: 'Valid',
    suspended: 'Suspended',
    withdrawn: 'Withdrawn',
    superseded: 'Superseded',
    expired: 'Run out',
  },
  until: 'until {{day}}',
  fromUntil: 'from {{from}} until {{until}}',
  term: 'Valid',
  system: 'Certification system',
  holder: 'Holder',
  requisites: 'INN {{inn}}, OGRN {{ogrn}}',
  report: 'report {{number}} of {{day}}',
  check: 'Check page',
  seal: 'Checksum',
  sealBroken: 'What the certificate says is not what was sealed.',
  renew: 'Renew',
  groundHint: 'The sources name no grounds: write it in words',
  act: {
    suspend: {
      title: 'Suspend the certificate',
      text: 'From the day named, the register and the check page say that it is suspended.',
      submit: 'Suspend',
      said: 'The certificate was suspended',
    },
    resume: {
      title: 'Resume the certificate',
      text: 'From the day named it is valid again.',
      submit: 'Resume',
      said: 'The certificate was resumed',
    },
    withdraw: {
      title: 'Withdraw the certificate',
      text: 'It is valid no longer, and surveillance ends. It comes back only on appeal.',
      submit: 'Withdraw',
      said: 'The certificate was withdrawn',
    },
    restore: {
      title: 'Restore the certificate',
      text: 'The appeal was upheld. From the day named it is valid again.',
      submit: 'Restore',
      said: 'The certificate was restored',
    },
  },
}
