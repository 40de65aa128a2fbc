import { useState } from 'react';
import { chooseTheme, readTheme, type Theme } from '@/lib/theme';
import { m } from '@/paraglide/messages';
import { Disclosure } from '@/ui/Disclosure';
import { Icon, type IconName } from '@/ui/Icon';

const THEMES: { theme: Theme; icon: IconName; label: () => string }[] = [
  { theme: 'auto', icon: 'screen', label: m.theme_auto },
  { theme: 'light', icon: 'sun', label: m.theme_light },
  { theme: 'dark', icon: 'moon', label: m.theme_dark },
];

export function ThemeSwitch() {
  const [theme, setTheme] = useState(readTheme);
  const current = THEMES.find((one) => one.theme === theme);
  return (
    <Disclosure
      className="menu"
      name={m.theme_label({ theme: current?.label() ?? '' })}
      label={<Icon name={current?.icon ?? 'screen'} />}
    >
      <ul className="plain-list menu-panel">
        {THEMES.map((one) => (
          <li key={one.theme}>
            <button
              type="button"
              aria-pressed={one.theme === theme}
              onClick={() => {
                chooseTheme(one.theme);
                setTheme(one.theme);
              }}
            >
              <Icon name={one.icon} size={18} />
              {one.label()}
            </button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
