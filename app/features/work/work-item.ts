import type { Wording } from 'scoring/wording'
import type { ActState } from '../acts/states'
import type { CommissionTask } from '../commission/commission-work.read.server'
import type { DaysLeft } from '../deadlines/days-left'
import type { CertificationTaskStep } from '../certification/certification-work.read.server'
import type { ExclusionTask } from '../exclusion/exclusion-work.read.server'
import type { ComplaintStep } from '../complaints/states'
import type { QualityStep } from '../quality/quality-work.read.server'
import type { SelectionStep } from '../selections/states'

/** One thing that waits for a person: what, for whom, by which rule, by when, and the page where it is done. */
export type WorkItem = {
  /** The last day, `YYYY-MM-DD`; null where no rule sets one. */
  dueOn: string | null
  to: string
} & (
  | { kind: 'handIn'; month: string; state: ActState }
  | { kind: 'assess'; month: string; name: string; clientCount: number }
  | { kind: 'approve'; year: number; name: string; clawback: bigint }
  | { kind: 'decide'; year: number; name: string; count: number }
  | { kind: 'pay'; month: string; name: string; clientCount: number }
  | { kind: 'calculate'; year: number; name: string }
  | { kind: 'term'; title: Wording; about: string; clause: Wording; left: DaysLeft | null }
  | { kind: 'calendar'; year: number }
  | { kind: 'read'; year: number; clawback: bigint }
  | { kind: 'sign'; title: string; name: string }
  | { kind: 'mend'; title: string; name: string; reason: string }
  | { kind: 'selection'; step: SelectionStep; number: number | null; centreName: string; name: string }
  | { kind: 'certification'; step: CertificationTaskStep; number: number; centreName: string }
  | { kind: 'exclusion'; step: ExclusionTask['step']; number: number; name: string }
  | { kind: 'complaint'; step: ComplaintStep; number: string; name: string }
  | { kind: 'quality'; step: QualityStep; organisation: string; year: number }
  | { kind: 'commission'; step: CommissionTask['step']; number: number; name: string; day: string }
  | { kind: 'register'; centreName: string; name: string }
  | { kind: 'dossier'; title: string; isExpired: boolean }
  | { kind: 'send'; title: string; name: string; number: string; registeredOn: string }
)

/** Overdue first, then by day; what has no term comes last. */
export const byUrgency = (a: WorkItem, b: WorkItem): number => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999')
