import { z } from 'zod'
import { field } from '~/platform/forms/parse'
import { timeZones } from './time-zones'

export const regionForm = z.object({
  name: field.text(200),
  ministryName: field.text(300),
  timeZone: field.choice(timeZones),
  address: field.optionalText(300),
  phone: field.optionalText(100),
  email: field.optionalText(100),
  paymentDetails: field.optionalText(1000),
  certificationSystem: field.optionalText(300),
  quorumOverPercent: field.whole(0, 99),
  majorityOverPercent: field.whole(0, 99),
  commissionRules: field.optionalText(300),
  /** 0 until somebody has filled the profile in. */
  version: field.whole(0, 1_000_000),
  operationId: z.string().max(100).default(''),
})
