import Link from 'next/link';
import { type Crumb, Breadcrumb } from './breadcrumb.tsx';

export type NavItem = { href: string; label: string; icon: React.ReactNode; current: boolean; alerts?: number };
export type NavGroup = { label: string; heading?: boolean; items: readonly NavItem[] };

/** Rail at the left, page at the right. Without a rail for what belongs to no project. */
export function AppShell({ rail, children }: { rail?: React.ReactNode; children: React.ReactNode }) {
  return (
    <div className={`app${rail ? '' : ' bare'}`}>
      {rail}
      <div className="main">{children}</div>
    </div>
  );
}

/** The project switcher, the places, and the settings at the foot. At 1040 and less it folds to icons. */
export function Rail({ switcher, groups, foot }: { switcher: React.ReactNode; groups: readonly NavGroup[]; foot: readonly NavItem[] }) {
  return (
    <aside className="rail" aria-label="Project">
      {switcher}
      {groups.map(({ label, heading, items }) => (
        <nav key={label} className="nav" aria-label={label}>
          {heading && (
            <>
              <h2>{label}</h2>
              <div className="sep" />
            </>
          )}
          {items.map((item) => (
            <NavLink key={item.href} item={item} />
          ))}
        </nav>
      ))}
      {foot.length > 0 && (
        <nav className="foot nav" aria-label="Settings">
          {foot.map((item) => (
            <NavLink key={item.href} item={item} />
          ))}
        </nav>
      )}
    </aside>
  );
}

function NavLink({ item: { href, label, icon, current, alerts = 0 } }: { item: NavItem }) {
  return (
    <Link href={href} title={label} aria-current={current ? 'page' : undefined}>
      {icon}
      <span className="lbl">{label}</span>
      {alerts > 0 && (
        <span className="firing">
          {alerts}
          <span className="vh"> firing</span>
        </span>
      )}
    </Link>
  );
}

/** Where the page is at the left; how current it is, the jump field and the person at the right. */
export function TopBar({ crumbs, tools }: { crumbs: readonly Crumb[]; tools: React.ReactNode }) {
  return (
    <header className="top">
      <Breadcrumb crumbs={crumbs} />
      <div className="tools">{tools}</div>
    </header>
  );
}
