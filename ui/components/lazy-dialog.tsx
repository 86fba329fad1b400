'use client';
import dynamic from 'next/dynamic';
import { type ComponentType, useState } from 'react';

/** A dialog whose code comes when it is first opened: most visits open none. */
export function lazyDialog<P extends object>(load: () => Promise<ComponentType<P>>, isOpen: (props: P) => boolean): ComponentType<P> {
  const Dialog = dynamic(load, { ssr: false }) as ComponentType<P>;
  return function LazyDialog(props: P) {
    const open = isOpen(props);
    const [opened, setOpened] = useState(open);
    if (open && !opened) setOpened(true);
    return opened ? <Dialog {...props} /> : null;
  };
}
