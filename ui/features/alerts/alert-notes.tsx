import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/button.tsx';
import type { AlertLineFragment } from '@/graphql/__generated__/graphql.ts';
import { plural } from '@/lib/format.ts';
import { AlertNote } from './alert-note.tsx';

/** So many stand above what they are about; the others come when asked for. */
const MOST = 3;

/** The alerts of one thing, on its own page, the newest first. */
export function AlertNotes({ project, alerts }: { project: string; alerts: readonly AlertLineFragment[] }) {
  const [all, setAll] = useState(false);
  if (alerts.length === 0) return null;
  // One that would be hidden alone takes no more room than what would show it.
  const few = alerts.length <= MOST + 1;
  return (
    <div className="grid gap-2">
      {(all || few ? alerts : alerts.slice(0, MOST)).map((alert) => (
        <AlertNote key={alert.id} project={project} alert={alert} about={false} />
      ))}
      {!few && !all && (
        <Button kind="ghost" size="sm" className="justify-self-start" onClick={() => setAll(true)}>
          <ChevronDown className="i s" aria-hidden />
          Show {plural(alerts.length - MOST, 'more alert')}
        </Button>
      )}
    </div>
  );
}
