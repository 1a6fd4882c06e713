import { actAssessmentDay } from 'scoring/parameters/act-assessment-day'
import { addDays, lastDayOf, plainDate, plainMonth } from 'scoring/plain-date'
import { ButtonLink } from '~/ui/button'
import { Table } from '~/ui/table'
import { Tag, type Tone } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { ActState } from '../acts/states'
import { leftText } from '../deadlines/left-text'
import { certificationSaying } from './certification-items'
import { commissionSaying } from './commission-items'
import { exclusionSaying } from './exclusion-items'
import { complaintSaying } from './complaint-items'
import { qualitySaying } from './quality-items'
import { selectionSaying } from './selection-saying'
import type { WorkItem } from './work-item'

/** What waits, sorted by the days left; each row says what, for whom, by which rule, and has one button that does it. */
export function WorkTable({ items, today }: { items: readonly WorkItem[]; today: string }) {
  const { t } = useTexts()
  const say = useSaying()
  return (
    <Table
      caption={t('common.work.title')}
      rows={items}
      keyOf={(item) => `${item.kind} ${'step' in item ? item.step : ''} ${item.to}`}
      columns={[
        { text: t('common.work.due'), cell: (item) => <Due dueOn={item.dueOn} today={today} /> },
        {
          text: t('common.work.what'),
          cell: (item) => (
            <div>
              <div style={{ fontWeight: 500 }}>{say(item).what}</div>
              <div className="muted small">{say(item).detail}</div>
            </div>
          ),
        },
        { text: t('common.work.why'), cell: (item) => <span className="muted">{say(item).why}</span> },
        {
          text: '',
          isActions: true,
          cell: (item) => (
            <ButtonLink to={item.to} aria-label={`${say(item).action}: ${say(item).what}, ${say(item).detail}`}>
              {say(item).action}
            </ButtonLink>
          ),
        },
      ]}
    />
  )
}

function Due({ dueOn, today }: { dueOn: string | null; today: string }) {
  const { t, day } = useTexts()
  if (dueOn === null) return <Tag>{t('common.work.noTerm')}</Tag>
  const tone: Tone = dueOn <= today ? 'bad' : dueOn <= addDays(plainDate(today), 2) ? 'warn' : 'plain'
  const isTomorrow = dueOn === addDays(plainDate(today), 1)
  const text =
    dueOn < today
      ? t('common.work.overdue', { day: day(dueOn) })
      : dueOn === today
        ? t('common.work.today')
        : isTomorrow
          ? t('common.work.tomorrow')
          : day(dueOn)
  return <Tag tone={tone}>{text}</Tag>
}

const handInDetail: Partial<Record<ActState, 'handInDraft' | 'handInReturned'>> = {
  draft: 'handInDraft',
  returned: 'handInReturned',
}

interface Saying {
  what: string
  detail: string
  why: string
  action: string
}

/** Each kind of work in the words of the order. */
function useSaying(): (item: WorkItem) => Saying {
  const { t, day, month, roubles, pick } = useTexts()
  return (item) => {
    switch (item.kind) {
      case 'handIn':
        return {
          what: t('common.work.handIn', { month: month(item.month) }),
          detail: t(`common.work.${handInDetail[item.state] ?? 'handInEmpty'}`),
          why: t('common.work.handInWhy'),
          action: t('common.work.handInDo'),
        }
      case 'assess':
        return {
          what: t('common.work.assess', { month: month(item.month) }),
          detail: t('common.work.assessDetail', { name: item.name, count: item.clientCount }),
          why: t('common.work.assessWhy', { number: actAssessmentDay.on(lastDayOf(plainMonth(item.month))) }),
          action: t('common.work.assessDo'),
        }
      case 'approve':
        return {
          what: t('common.work.approve', { year: item.year }),
          detail: t('common.work.approveDetail', { name: item.name, amount: roubles(item.clawback) }),
          why: t('common.work.approveWhy'),
          action: t('common.work.approveDo'),
        }
      case 'decide':
        return {
          what: t('common.work.decide', { year: item.year }),
          detail: t('common.work.decideDetail', { name: item.name, count: item.count }),
          why: t('common.work.decideWhy'),
          action: t('common.work.decideDo'),
        }
      case 'pay':
        return {
          what: t('common.work.pay', { month: month(item.month) }),
          detail: t('common.work.assessDetail', { name: item.name, count: item.clientCount }),
          why: t('common.work.payWhy'),
          action: t('common.work.payDo'),
        }
      case 'calculate':
        return {
          what: t('common.work.calculate', { year: item.year }),
          detail: item.name,
          why: t('common.work.calculateWhy'),
          action: t('common.work.calculateDo'),
        }
      case 'term':
        return {
          what: pick(item.title),
          detail: [item.about, item.left && leftText(t, item.left)].filter(Boolean).join(' · '),
          why: pick(item.clause),
          action: t('common.work.termDo'),
        }
      case 'calendar':
        return {
          what: t('common.work.calendar', { year: item.year }),
          detail: t('common.work.calendarDetail', { year: item.year }),
          why: t('common.work.calendarWhy'),
          action: t('common.work.calendarDo'),
        }
      case 'register':
        return {
          what: t('entries.work.what', { centre: item.centreName }),
          detail: item.name,
          why: t('entries.work.why'),
          action: t('entries.work.do'),
        }
      case 'sign':
        return {
          what: t('common.work.sign', { title: item.title }),
          detail: item.name,
          why: t('common.work.signWhy'),
          action: t('common.work.signDo'),
        }
      case 'mend':
        return {
          what: t('common.work.mend', { title: item.title }),
          detail: item.name,
          why: t('common.work.mendWhy', { reason: item.reason }),
          action: t('common.work.mendDo'),
        }
      case 'send':
        return {
          what: t('common.work.send', { title: item.title }),
          detail: t('common.work.sendDetail', { number: item.number, day: day(item.registeredOn), name: item.name }),
          why: t('common.work.sendWhy'),
          action: t('common.work.sendDo'),
        }
      case 'selection':
      case 'dossier':
        return selectionSaying(t, item)
      case 'certification':
        return certificationSaying(t, item)
      case 'commission':
        return commissionSaying(t, item)
      case 'quality':
        return qualitySaying(t, item)
      case 'exclusion':
        return exclusionSaying(t, item)
      case 'complaint':
        return complaintSaying(t, item)
      case 'read':
        return {
          what: t('common.work.read', { year: item.year }),
          detail: t('common.work.readDetail', { amount: roubles(item.clawback) }),
          why: t('common.work.readWhy'),
          action: t('common.work.readDo'),
        }
    }
  }
}
