'use client';
import type { Action } from '@hopyard/identity';
import { Lock, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '@/components/button.tsx';
import { useDenial, WhyDisabled } from '@/components/why-disabled.tsx';
import { useRefresh } from '@/graphql/provider.tsx';
import { bytes } from '@/lib/format.ts';
import { doors } from '@/paths.ts';

type Sending = { name: string; total: number; sent: number; error?: string; taken?: boolean; file: File };

/** Sends files where they are dropped, with their progress; a refusal says what would be right. */
export function UploadArea({ project, here, action }: { project: string; here: string; action: Action }) {
  const denied = useDenial(action);
  const refresh = useRefresh();
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const update = (name: string, change: Partial<Sending> | null) =>
    setSending((now) =>
      change === null ? now.filter((one) => one.name !== name) : now.map((one) => (one.name === name ? { ...one, ...change } : one)),
    );

  const send = (file: File, overwrite = false) => {
    setSending((now) => [...now.filter((one) => one.name !== file.name), { name: file.name, total: file.size, sent: 0, file }]);
    const request = new XMLHttpRequest();
    request.open('PUT', doors.file(project, `${here}/${file.name}`, { overwrite }));
    request.setRequestHeader('x-hopyard-csrf', '1');
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded }) => update(file.name, { sent: loaded });
    request.onerror = () => update(file.name, { error: 'The connection was cut. Nothing was stored; send it again.' });
    request.onload = () => {
      if (request.status < 300) {
        update(file.name, null);
        refresh();
        return;
      }
      const answer = parse(request.responseText);
      update(file.name, {
        error: answer.message ?? `The platform answered ${request.status}. Nothing was stored.`,
        taken: answer.code === 'CONFLICT',
      });
    };
    request.send(file);
  };
  const sendAll = (files: FileList | null) => [...(files ?? [])].forEach((file) => send(file));

  return (
    <>
      {sending.map((one) => (
        <div key={one.name} className={`up${one.error ? ' err' : ''}`} role={one.error ? 'alert' : 'status'}>
          <span className="flex items-center gap-3">
            <span className="mono clip flex-1">{one.name}</span>
            <span className="text-xs tabular-nums">{one.error ? '' : `${bytes(one.sent)} of ${bytes(one.total)}`}</span>
            {one.taken && (
              <Button size="sm" onClick={() => send(one.file, true)}>
                Replace it
              </Button>
            )}
            {one.error && (
              <Button size="sm" kind="ghost" onClick={() => update(one.name, null)}>
                Dismiss
              </Button>
            )}
          </span>
          {one.error ? (
            <span>{one.error}</span>
          ) : (
            <span className="bar">
              <i style={{ width: `${one.total === 0 ? 100 : (one.sent / one.total) * 100}%` }} />
            </span>
          )}
        </div>
      ))}
      <div
        className={`drop${over ? ' over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          if (!denied) setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          if (!denied) sendAll(event.dataTransfer.files);
        }}
      >
        {denied ? <Lock className="i l text-faint" aria-hidden /> : <Upload className="i l text-faint" aria-hidden />}
        <span className="text-muted">{denied ? denied.says : 'Drop files here, or choose them.'}</span>
        <WhyDisabled action={action} label="Upload files">
          <Button onClick={() => picker.current?.click()}>Upload files</Button>
        </WhyDisabled>
        <input ref={picker} type="file" multiple hidden aria-label="Files to upload" onChange={(event) => sendAll(event.currentTarget.files)} />
      </div>
    </>
  );
}

function parse(text: string): { code?: string; message?: string } {
  try {
    return JSON.parse(text) as { code?: string; message?: string };
  } catch {
    return {};
  }
}
