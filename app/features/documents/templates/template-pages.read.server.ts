import { initialsOf } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import { notInPdf } from '~/platform/paper/not-in-pdf.server'
import { allKinds, kindOf } from '../kinds/kind-of.server'
import type { PaperKindId } from '../kinds/paper-kind'
import { bytesOf, templateInForce } from '../template-in-force.read.server'

/** The kind of paper that an address names; a 404 where it names none. */
export function requireTemplateKind(id: string | undefined): PaperKindId {
  const kind = allKinds.find((one) => one.id === id)
  if (!kind) throw new Response('not found', { status: 404 })
  return kind.id
}

/** Every kind of paper with the template on which it is made today. */
export async function templateList() {
  const day = await today()
  return Promise.all(
    allKinds.map(async ({ id, title, series }) => {
      const own = await templateInForce(id, day)
      const waiting = await db.paperTemplate.count({ where: { kind: id, fromOn: null, isWithdrawn: false } })
      return {
        ...{ id, title, waiting, isRegistered: series !== null },
        inForce: own && { number: own.number, fromOn: own.fromOn!, basis: own.basis },
      }
    }),
  )
}

export type TemplateState = 'inForce' | 'later' | 'waiting' | 'replaced' | 'withdrawn'

/** One kind: what its fields mean, and every template that the ministry has loaded for it. */
export async function templatePage(id: PaperKindId) {
  const kind = kindOf(id)
  const day = await today()
  const [rows, inForce] = await Promise.all([
    db.paperTemplate.findMany({
      where: { kind: id },
      include: { file: { select: { name: true, sha256: true } }, _count: { select: { papers: true } } },
      orderBy: { number: 'desc' },
    }),
    templateInForce(id, day),
  ])
  const people = await db.user.findMany({ where: { id: { in: rows.map(({ loadedById }) => loadedById) } } })
  const names = new Map(people.map((person) => [person.id, initialsOf(person)]))
  const stateOf = (row: (typeof rows)[number]): TemplateState => {
    if (row.isWithdrawn) return 'withdrawn'
    if (row.fromOn === null) return 'waiting'
    if (row.fromOn > day) return 'later'
    return row.id === inForce?.id ? 'inForce' : 'replaced'
  }
  const [last] = rows
  return {
    ...{ id, title: kind.title, fields: kind.fields, today: day, isStandard: inForce === null },
    versions: rows.map((row) => ({
      number: row.number,
      fileName: row.file.name,
      fromOn: row.fromOn,
      basis: row.basis,
      state: stateOf(row),
      loadedAt: row.loadedAt,
      loadedBy: names.get(row.loadedById) ?? null,
      paperCount: row._count.papers,
    })),
    /** What the PDF made of the newest will not have. */
    remarks: last && !last.isWithdrawn ? notInPdf(await bytesOf(last.file.sha256)) : [],
  }
}

export type TemplatePage = Awaited<ReturnType<typeof templatePage>>
