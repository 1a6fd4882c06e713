import { order929 } from '../acts'
import { fraction } from '../fraction'
import { parameter } from './parameter'

/** «…штрафная санкция в виде возврата 1/8 субсидии…» */
export const missingKindsShare = parameter(
  {
    id: 'missingKindsShare',
    sort: 'share',
    title: {
      ru: 'Доля субсидии за месяц, в котором предоставлены не все виды услуг',
      en: "Share of a month's subsidy when not all kinds were given",
    },
  },
  [{ from: '2018-06-13', value: fraction(1n, 8n), source: order929('2.4.8, table, 1.1') }],
)
