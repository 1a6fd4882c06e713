import { firstDayOf, lastDayOf, plainMonth } from 'scoring/plain-date'
import { services } from 'scoring/services/catalogue'
import { kinds, serviceKinds } from 'scoring/services/kinds'
import { dayText, longDayText, monthText } from '~/platform/i18n/format'
import type { PaperAct } from './paper-acts.read.server'

/** The paper of one client's month (form F-12), for signature: an official document, in Russian alone. */
export function PaperActSheet(props: {
  act: PaperAct
  month: string
  organisation: { name: string; headName: string }
}) {
  const { act, month, organisation } = props
  const [first, last] = [firstDayOf(plainMonth(month)), lastDayOf(plainMonth(month))]
  const from = act.signedOn > first ? act.signedOn : first
  const to = act.exitedOn !== null && act.exitedOn < last ? act.exitedOn : last
  return (
    <article className="paper" lang="ru">
      <h2>АКТ</h2>
      <p className="subtitle">
        о предоставлении услуг наркозависимому лицу за {monthText(month, 'ru')}
        <br />
        (п. 2.4.8 приказа комитета социальной защиты населения Волгоградской области от 13.06.2018 № 929)
      </p>
      <dl>
        <dt>Некоммерческая организация</dt>
        <dd>{organisation.name}</dd>
        <dt>Наркозависимое лицо</dt>
        <dd>
          {act.name && `${act.name}, `}код {act.code}
        </dd>
        <dt>Договор</dt>
        <dd>
          № {act.contractNumber} от {dayText(act.signedOn)}
        </dd>
        <dt>Период предоставления услуг</dt>
        <dd>
          с {longDayText(from, 'ru')} по {longDayText(to, 'ru')}
        </dd>
      </dl>
      <Services act={act} />
      <div className="sign">
        <span>Услуги в указанном количестве предоставлены. Наркозависимое лицо:</span>
        <SignatureLine />
        <span>От подписи отказался(лась) в присутствии двух свидетелей. Свидетель 1:</span>
        <SignatureLine />
        <span>Свидетель 2:</span>
        <SignatureLine />
        <span>Руководитель организации{organisation.headName && `: ${organisation.headName}`}</span>
        <SignatureLine />
      </div>
    </article>
  )
}

const SignatureLine = () => (
  <>
    <span className="sign-line" />
    <span className="sign-note">подпись, фамилия и инициалы, дата</span>
  </>
)

/** What was given, by kind; a client who is not filled in yet gets all 38 lines to fill in by hand. */
function Services({ act }: { act: PaperAct }) {
  const { counts } = act
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Вид и наименование услуги (п. 2.2)</th>
          <th scope="col">Количество</th>
        </tr>
      </thead>
      {serviceKinds.map((kind) => {
        const own = services.filter((service) => service.kind === kind && (!counts || counts[service.code]))
        return (
          <tbody key={kind}>
            <tr>
              <th scope="rowgroup" colSpan={own.length > 0 ? 2 : 1}>
                {kinds[kind].title.ru}
              </th>
              {own.length === 0 && <td className="number">—</td>}
            </tr>
            {own.map((service) => (
              <tr key={service.code}>
                <td>
                  {service.code}. {service.title.ru}
                </td>
                <td className="number">{counts?.[service.code] ?? ''}</td>
              </tr>
            ))}
          </tbody>
        )
      })}
    </table>
  )
}
