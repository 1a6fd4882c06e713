import { Link, type LinkProps } from '@remix-run/react'
import type { ButtonHTMLAttributes } from 'react'

type Kind = 'main' | 'plain' | 'danger'
type Size = 'normal' | 'small'

export function Button({
  kind = 'plain',
  size = 'normal',
  className = '',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { kind?: Kind; size?: Size }) {
  return <button type="submit" data-kind={kind} data-size={size} className={`button ${className}`} {...rest} />
}

export function ButtonLink({
  kind = 'plain',
  size = 'normal',
  className = '',
  ...rest
}: LinkProps & { kind?: Kind; size?: Size }) {
  return <Link data-kind={kind} data-size={size} className={`button ${className}`} {...rest} />
}
