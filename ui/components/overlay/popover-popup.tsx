'use client';
import { Popover } from '@base-ui/react/popover';

/** The open popover; loaded when one is first wanted. */
export default function PopoverPopup({
  anchor,
  title,
  children,
  align,
  onClose,
}: {
  anchor: React.RefObject<HTMLElement | null>;
  title: string;
  children: React.ReactNode;
  align: 'start' | 'end';
  onClose: () => void;
}) {
  return (
    <Popover.Root open onOpenChange={(open) => !open && onClose()}>
      <Popover.Portal>
        <Popover.Positioner anchor={anchor} align={align} sideOffset={8} style={{ zIndex: 'var(--z-popover)' }}>
          <Popover.Popup className="pop" aria-label={title} finalFocus={anchor}>
            {children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
