'use client';
import { LogOut, Monitor, Moon, Sun } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Avatar } from '@/components/avatar.tsx';
import { MenuButton } from '@/components/menu.tsx';
import { StateGlyph } from '@/components/state.tsx';
import { doors, paths } from '@/paths.ts';

const THEMES = [
  { value: 'light', label: 'Light', icon: <Sun className="i s" aria-hidden /> },
  { value: 'dark', label: 'Dark', icon: <Moon className="i s" aria-hidden /> },
  { value: null, label: 'As the system', icon: <Monitor className="i s" aria-hidden /> },
] as const;

/** Sets the theme now and for the next visit. */
export function setTheme(theme: 'light' | 'dark' | null): void {
  document.cookie = `hopyard_theme=${theme ?? ''}; path=/; samesite=lax; max-age=${theme ? 31_536_000 : 0}`;
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}

async function signOut() {
  await fetch(doors.signOut, { method: 'POST', headers: { 'content-type': 'application/json', 'x-hopyard-csrf': '1' }, body: '{}' });
  location.assign(paths.signIn());
}

/** Who is signed in, how the app looks to them, and the way out. */
export function UserMenu({ user }: { user: { username: string; name: string } }) {
  const [theme, setCurrent] = useState<string | null>(null);
  useEffect(() => setCurrent(document.documentElement.dataset.theme ?? null), []);
  return (
    <MenuButton
      align="end"
      className="ava"
      entries={[
        { heading: user.username },
        ...THEMES.map(({ value, label, icon }) => ({
          label,
          icon,
          end:
            theme === value ? (
              <span className="text-ok">
                <StateGlyph state="succeeded" size={13} />
              </span>
            ) : undefined,
          onSelect: () => {
            setTheme(value);
            setCurrent(value);
          },
        })),
        'separator' as const,
        { label: 'Sign out', icon: <LogOut className="i s" aria-hidden />, onSelect: () => void signOut() },
      ]}
    >
      <Avatar name={user.name} />
      <span className="vh">{user.name}: theme, sign out</span>
    </MenuButton>
  );
}
