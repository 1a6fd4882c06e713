import { exitClassOf, exitKinds } from 'scoring/settlement/exit-kinds'
import { Section } from '~/ui/page'
import { useTexts } from '~/ui/texts'
import { Chosen, Ticked } from './fields'
import { exitChoices, type ExitChoice, type SettlementTyped } from './settlement-state'
import { oneOf } from './typed'

/** Whether the client left, and why; the day is the last of the last month. */
export function ExitFields(props: { typed: SettlementTyped; change: (part: Partial<SettlementTyped>) => void }) {
  const { t, pick } = useTexts()
  const { exit, isConfirmed } = props.typed
  return (
    <Section title={t('methodology.calc.settlement.exit')}>
      <Chosen
        label={t('methodology.calc.settlement.exitKind')}
        hint={t('methodology.calc.settlement.exitHint')}
        value={exit}
        options={[
          { value: '', text: t('methodology.calc.settlement.stayed') },
          ...exitChoices.map((value) => ({ value, text: pick(exitKinds[value].title) })),
        ]}
        onChoose={(value) => props.change({ exit: oneOf<ExitChoice | ''>(value, exitChoices, '') })}
      />
      {exit !== '' && exitClassOf(exit) === 'valid-reason' && (
        <Ticked
          label={t('methodology.calc.settlement.confirmed')}
          isOn={isConfirmed}
          onTick={(isOn) => props.change({ isConfirmed: isOn })}
        />
      )}
    </Section>
  )
}
