import { useRef } from 'react'
import { services, type Service } from 'scoring/services/catalogue'
import { kinds, serviceKinds, type ServiceKind } from 'scoring/services/kinds'
import { Button } from '~/ui/button'
import { Problem, useField } from '~/ui/form'
import { useTexts } from '~/ui/texts'
import { countField } from './count-field'

type Counts = Readonly<Record<string, number>>

/** The 38 services of clause 2.2 by kind, with what is due beside each, and a hand to fill in what is due. */
export function CountsTable({ due, given, isReadOnly }: { due: Counts; given: Counts; isReadOnly: boolean }) {
  const { t } = useTexts()
  const box = useRef<HTMLDivElement>(null)
  const fill = (kind: ServiceKind | null, valueOf: (code: string) => number | undefined) => {
    for (const { code } of services.filter((service) => kind === null || service.kind === kind)) {
      const input = box.current?.querySelector<HTMLInputElement>(`[name="${countField(code)}"]`)
      if (input) input.value = String(valueOf(code) ?? '')
    }
    box.current?.querySelector('input')?.dispatchEvent(new Event('input', { bubbles: true }))
  }
  return (
    <div ref={box}>
      {!isReadOnly && (
        <p className="mb-3 flex flex-wrap gap-2">
          <Button type="button" onClick={() => fill(null, (code) => due[code])}>
            {t('acts.fill.fillAll')}
          </Button>
          <Button type="button" onClick={() => fill(null, () => undefined)}>
            {t('acts.fill.clear')}
          </Button>
        </p>
      )}
      {serviceKinds.map((kind) => (
        <KindTable
          key={kind}
          kind={kind}
          due={due}
          given={isReadOnly ? given : null}
          onFill={() => fill(kind, (code) => due[code])}
        />
      ))}
    </div>
  )
}

function KindTable(props: { kind: ServiceKind; due: Counts; given: Counts | null; onFill: () => void }) {
  const { t, pick } = useTexts()
  const { kind, due, given } = props
  return (
    <section className="mb-6">
      <div className="head" style={{ marginBottom: 2 }}>
        <h3>{pick(kinds[kind].title)}</h3>
        {!given && (
          <div className="head-actions">
            <Button
              type="button"
              size="small"
              onClick={props.onFill}
              aria-label={`${t('acts.fill.fillKind')}: ${pick(kinds[kind].short)}`}
            >
              {t('acts.fill.fillKind')}
            </Button>
          </div>
        )}
      </div>
      <table className="table counts">
        <caption className="visually-hidden">{pick(kinds[kind].title)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('acts.fill.service')}</th>
            <th scope="col">{t('acts.fill.volume')}</th>
            <th scope="col" className="number">
              {t('acts.fill.dueHere')}
            </th>
            <th scope="col" className="number">
              {t('acts.fill.given')}
            </th>
          </tr>
        </thead>
        <tbody>
          {services
            .filter((service) => service.kind === kind)
            .map((service) => (
              <ServiceRow key={service.code} service={service} due={due[service.code] ?? 0} given={given} />
            ))}
        </tbody>
      </table>
    </section>
  )
}

function ServiceRow({ service, due, given }: { service: Service; due: number; given: Counts | null }) {
  const { t, pick } = useTexts()
  const isAsNeeded = Object.keys(service.frequency).length === 0
  return (
    <tr>
      <td>
        <span>
          {service.code} {pick(service.title)}
        </span>
      </td>
      <td className="muted small max-[800px]:hidden" data-label={t('acts.fill.volume')} lang="ru">
        {service.volume}
      </td>
      <td className="number muted" data-label={t('acts.fill.dueHere')}>
        {due > 0 ? due : isAsNeeded ? t('acts.fill.asNeeded') : '—'}
      </td>
      <td className="number" data-label={t('acts.fill.given')}>
        {given ? (given[service.code] ?? 0) : <CountInput service={service} />}
      </td>
    </tr>
  )
}

function CountInput({ service }: { service: Service }) {
  const { t, pick } = useTexts()
  const name = countField(service.code)
  const own = useField(name, false)
  return (
    <span>
      <input
        className="input count"
        id={`field-${name}`}
        name={name}
        inputMode="numeric"
        autoComplete="off"
        maxLength={3}
        defaultValue={own.value}
        aria-label={`${service.code} ${pick(service.title)}: ${t('acts.fill.given')}`}
        aria-invalid={own.isInvalid || undefined}
        aria-describedby={own.describedBy}
      />
      {own.isInvalid && (
        <span className="field-error block" id={`problem-${name}`}>
          <Problem name={name} />
        </span>
      )}
    </span>
  )
}
