import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { Icon, type IconName } from './Icon';

interface Look {
  /** `inline` stands in running text or a table cell, like a link. */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger' | 'inline' | undefined;
  size?: 'normal' | 'small' | undefined;
  icon?: IconName | undefined;
}

type ButtonProps = Look & ComponentProps<'button'> & { busy?: boolean | undefined };

/**
 * `busy` keeps the button focusable while its action runs: a disabled one would drop the keyboard focus. A
 * second press is ignored.
 */
export function Button({
  variant,
  size,
  icon,
  busy,
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className="button"
      data-variant={variant}
      data-size={size}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {icon && <Icon name={icon} size={18} />}
      {children}
    </button>
  );
}

function ButtonAnchor({ variant, size, icon, children, ...rest }: Look & ComponentProps<'a'>) {
  return (
    <a {...rest} className="button" data-variant={variant} data-size={size}>
      {icon && <Icon name={icon} size={18} />}
      {children}
    </a>
  );
}

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export const LinkButton = createLink(ButtonAnchor);

/** The same for an address outside the router (sign-in, a file, another site). */
export const AnchorButton = ButtonAnchor;
