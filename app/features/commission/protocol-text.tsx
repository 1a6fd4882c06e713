import { Section } from '~/ui/page'
import { useTexts } from '~/ui/texts'
import type { ProtocolPage } from './protocol-page.read.server'

type Text = ProtocolPage['text']

/** One item of a protocol, as it is printed. */
export function ProtocolItem({ item }: { item: Text['вопросы'][number] }) {
  return (
    <div className="law" lang="ru" style={{ overflowWrap: 'anywhere' }}>
      <p>
        <b>
          {item.вопрос_номер}. {item.вопрос}
        </b>
      </p>
      <p>
        {item.вопрос_организация}, ИНН {item.вопрос_инн}. Основание: {item.вопрос_основание}.
      </p>
      <p>СЛУШАЛИ: {item.слушали}</p>
      <p>Ответ организации: {item.ответ}</p>
      <p>ВЫСТУПИЛИ: {item.выступили}</p>
      {item.отводы.map(({ отвод_член, отвод_причина }) => (
        <p key={отвод_член}>
          Отвод: {отвод_член} в голосовании не участвует. Причина: {отвод_причина}
        </p>
      ))}
      {item.голосование.map(({ предложение, за, против, воздержались }) => (
        <p key={предложение}>
          На голосование поставлено: {предложение}. Голосовали: «за» – {за}, «против» – {против}, «воздержались» –{' '}
          {воздержались}.
        </p>
      ))}
      <p>РЕШИЛИ: {item.решили}</p>
      {item.мнения.map(({ мнение_член, мнение }) => (
        <p key={мнение_член}>
          Особое мнение ({мнение_член}): {мнение}
        </p>
      ))}
    </div>
  )
}

/** The whole protocol, as it is printed. */
export function ProtocolText({ page }: { page: ProtocolPage }) {
  const { t } = useTexts()
  const { text } = page
  return (
    <Section title={t('commission.meetings.protocolPage.text')}>
      <p className="muted small no-print">
        {page.status === 'draft' && t('commission.meetings.protocolPage.draftText')}{' '}
        {t('commission.meetings.protocolPage.printed')}
      </p>
      <div className="law" lang="ru">
        <p>
          <b>
            Заседание № {text.заседание_номер} за {text.заседание_год} год
          </b>
          , {text.заседание_дата}, {text.заседание_время}, {text.заседание_место}
        </p>
        <p>Председательствовал на заседании: {text.председатель}</p>
        <p>Секретарь: {text.секретарь}</p>
        <p>
          <b>ПРИСУТСТВОВАЛИ</b>
        </p>
        <ul>
          {text.присутствовали.map(({ член, член_должность, член_голос }) => (
            <li key={член}>
              {член}
              {член_должность}
              {член_голос}
            </li>
          ))}
        </ul>
        {text.отсутствовали.map(({ отсутствующий, отсутствующий_причина }) => (
          <p key={отсутствующий}>
            Отсутствует: {отсутствующий}
            {отсутствующий_причина}
          </p>
        ))}
        <p>
          Голосующих членов комиссии: {text.голосующих}, присутствуют {text.присутствует}, для кворума нужно не менее{' '}
          {text.кворум_нужно}. {text.кворум_вывод} {text.правило}
        </p>
      </div>
      {text.вопросы.map((item) => (
        <ProtocolItem key={item.вопрос_номер} item={item} />
      ))}
    </Section>
  )
}
