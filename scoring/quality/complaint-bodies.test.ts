import { expect, test } from 'vitest'
import { complaintBodies, complaintBodyIds, complaintCitation, isCounted } from './complaint-bodies'

test('a court and a body of state control count, the ministry itself does not (2.4.4 (1))', () => {
  expect(complaintBodyIds.filter(isCounted)).toEqual(['court', 'control'])
  expect(Object.keys(complaintBodies)).toEqual([...complaintBodyIds])
  expect(complaintCitation.clause).toBe('2.4.4 (1)')
})
