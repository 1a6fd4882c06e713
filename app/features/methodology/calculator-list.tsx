import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { useTexts } from '~/ui/texts'
import { calculatorNames } from './calculator-of'

/** The calculators, each with what it is good for. */
export function CalculatorList() {
  const { t } = useTexts()
  return (
    <ul className="doors">
      {calculatorNames.map((name) => (
        <li key={name}>
          <Link to={paths.calculator(name)}>{t(`methodology.calc.${name}.title`)}</Link>
          <p className="muted small">{t(`methodology.calc.${name}.short`)}</p>
        </li>
      ))}
    </ul>
  )
}
