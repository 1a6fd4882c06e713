import { order929 } from '../acts'
import { parameter } from './parameter'

/** «…в течение не более 180 дней, включая день заключения договора…» */
export const courseDays = parameter('courseDays', [{ from: '2018-06-13', value: 180, source: order929('3.1') }])
