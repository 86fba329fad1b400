'use client';
import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { Search } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Kbd } from '../bits.tsx';
import type { Command, CommandGroup } from '../command-palette.tsx';

/** The open palette: objects first, then what can be done here. */
export default function Palette({ groups, scope, onClose }: { groups: readonly CommandGroup[]; scope: string | null; onClose: () => void }) {
  const router = useRouter();
  const [query, setQuery] = useState('');
  const run = (command: Command) => {
    onClose();
    if (command.href) router.push(command.href);
    command.run?.();
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="scrim" />
        <Dialog.Popup className="pal" aria-label="Search or jump to">
          <Autocomplete.Root
            open
            inline
            items={groups as CommandGroup[]}
            value={query}
            onValueChange={setQuery}
            autoHighlight="always"
            keepHighlight
            itemToStringValue={(item: unknown) => (item as Command).label}
          >
            <div className="q">
              <Search className="i text-faint" aria-hidden />
              <Autocomplete.Input aria-label="Search or jump to" placeholder="Search or jump to…" />
              {scope && <span className="tag">in {scope}</span>}
            </div>
            <div className="list">
              <Autocomplete.Empty>
                <p className="px-2.5 py-4 text-faint">Nothing here is called “{query}”.</p>
              </Autocomplete.Empty>
              <Autocomplete.List>
                {(group: CommandGroup) => (
                  <Autocomplete.Group key={group.label} items={group.items as Command[]}>
                    <Autocomplete.GroupLabel className="ph">{group.label}</Autocomplete.GroupLabel>
                    <Autocomplete.Collection>
                      {(command: Command) => (
                        <Autocomplete.Item key={command.id} value={command} className="pi" onClick={() => run(command)}>
                          {command.icon}
                          <span className={command.name ? 'mono' : undefined}>
                            <Marked text={command.label} query={query} />
                          </span>
                          {command.note && <span className="text-xs text-faint">{command.note}</span>}
                          {command.keys && (
                            <span className="ml-auto flex gap-1">
                              {command.keys.map((key) => (
                                <Kbd key={key}>{key}</Kbd>
                              ))}
                            </span>
                          )}
                        </Autocomplete.Item>
                      )}
                    </Autocomplete.Collection>
                  </Autocomplete.Group>
                )}
              </Autocomplete.List>
            </div>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Marked({ text, query }: { text: string; query: string }) {
  const at = query ? text.toLowerCase().indexOf(query.toLowerCase()) : -1;
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <b>{text.slice(at, at + query.length)}</b>
      {text.slice(at + query.length)}
    </>
  );
}
