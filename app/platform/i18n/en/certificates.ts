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
  decide: 'A decision about the certificate',
  decideText:
    'It gets a number and today’s date; the register and the check page change from the day named. It cannot be changed.',
  act: {
    suspend: {
      text: 'From the day named, the register and the check page say that it is suspended.',
      said: 'The certificate was suspended',
    },
    resume: {
      text: 'From the day named it is valid again.',
      said: 'The certificate was resumed',
    },
    withdraw: {
      text: 'It is valid no longer, and surveillance ends. It comes back only on appeal.',
      said: 'The certificate was withdrawn',
    },
    restore: {
      text: 'The appeal was upheld. From the day named it is valid again.',
      said: 'The certificate was restored',
    },
  },
}
