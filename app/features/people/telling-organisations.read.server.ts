import { parseKopecks } from 'scoring/money'
import type { RuleId } from 'scoring/settlement/settlement'
import { db } from '~/platform/db/db.server'

/** What an organisation is worth looking at for: what its last settlement tells. */
export const stories = ['allWell', 'missingKinds', 'clientsLeft', 'underReview'] as const
export type Story = (typeof stories)[number]

/** Of the last settled year the organisation that tells each story best; a story that nobody tells is absent. */
export async function tellingOrganisations(): Promise<Map<Story, string>> {
  const last = await db.settlement.findFirst({ orderBy: { year: 'desc' }, select: { year: true } })
  const settled = await db.settlement.findMany({
    where: { year: last?.year ?? 0, status: { in: ['calculated', 'approved'] } },
    orderBy: [{ organisation: { code: 'asc' } }, { number: 'desc' }],
    select: { organisationId: true, clawbackKopecks: true, openReviewCount: true, resultJson: true },
  })
  const told = new Map<Story, string>()
  const tell = (story: Story, weightOf: (row: (typeof settled)[number]) => bigint) => {
    const most = settled.reduce((best, row) => (weightOf(row) > best.weight ? { row, weight: weightOf(row) } : best), {
      row: settled[0],
      weight: 0n,
    })
    if (most.row && most.weight > 0n) told.set(story, most.row.organisationId)
  }
  tell('allWell', (row) => (row.clawbackKopecks === 0n && row.openReviewCount === 0 ? 1n : 0n))
  tell('missingKinds', (row) => chargedBy('missing-kinds', row.resultJson))
  tell('clientsLeft', (row) => chargedBy('left-without-valid-reason', row.resultJson))
  tell('underReview', (row) => BigInt(row.openReviewCount))
  return told
}

interface Written {
  clients: { lines: { rule: RuleId; amount: string }[] }[]
}

/** What one rule takes back in a sealed result. */
function chargedBy(rule: RuleId, resultJson: string): bigint {
  const { clients } = JSON.parse(resultJson) as Written
  const own = clients.flatMap(({ lines }) => lines.filter((line) => line.rule === rule))
  return own.reduce((total, line) => total + (parseKopecks(line.amount) ?? 0n), 0n)
}
