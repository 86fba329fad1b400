import type { Journal } from '@hopyard/journal';
import type { Tx } from '@hopyard/postgres';
import type { ColumnProfile, TableProfile } from '@hopyard/statistics';
import { newId } from '@hopyard/subgraph';
import { settleAlerts } from '../alert/settle-alerts.ts';
import { measure, type Measured } from './measure.ts';
import type { Check, Monitor } from './monitor.ts';
import { type PastWindow, referencesFor } from './references.ts';
import { judge, type Verdicts } from './verdicts.ts';
import * as windows from './window-store.ts';
import type { MonitorWindow } from './window.ts';

/** The profiles of so many windows of a monitor are kept. */
const KEPT_PROFILES = 500;

export type SettleParts = { journal: Pick<Journal, 'append'>; now: () => Date };
export type Ruled = { monitor: Monitor; checks: readonly Check[]; fixed: ReadonlyMap<string, ColumnProfile> };
export type Closed = Pick<MonitorWindow, 'number' | 'from' | 'to' | 'firstSequence' | 'lastSequence' | 'sampleCount' | 'commitId'> & {
  profile: TableProfile;
};

/** Measures and judges a window that closed, with all that follows from it. Answers the verdicts with it. */
export async function settleWindow(
  tx: Tx,
  parts: SettleParts,
  { monitor, checks, fixed }: Ruled,
  { profile, ...window }: Closed,
  { past, verdicts, service }: { past: readonly PastWindow[]; verdicts: Verdicts; service: boolean },
): Promise<{ id: string; state: 'CLOSED' | 'TOO_FEW'; verdicts: Verdicts }> {
  const judged = window.sampleCount >= monitor.minSamples;
  const { all, moving } = referencesFor(monitor.reference.kind, fixed, past, [...profile.columns.keys()], window.to.getTime());
  const measured = measure(checks, profile, all, { judged, service });
  const state = judged ? 'CLOSED' : 'TOO_FEW';
  const id = await windows.put(tx, { ...window, id: newId(), monitorId: monitor.id, state }, { at: parts.now(), profile, reference: moving });
  await windows.forgetProfiles(tx, monitor.id, window.number - KEPT_PROFILES);
  const next = await enter(tx, parts, { monitor, checks }, { ...window, id }, measured, verdicts);
  return { id, state, verdicts: next };
}

/** Keeps a window's results, of all metrics or those that came later, and settles the alerts that hang on them. */
export async function enter(
  tx: Tx,
  parts: SettleParts,
  { monitor, checks }: Pick<Ruled, 'monitor' | 'checks'>,
  window: Pick<MonitorWindow, 'id' | 'number' | 'from' | 'to'>,
  measured: readonly Measured[],
  before: Verdicts,
): Promise<Verdicts> {
  await windows.putResults(tx, window.id, measured);
  const { thresholds, minSamples } = monitor;
  const { verdicts, judgements } = judge(before, window.number, measured, { checks, thresholds, minSamples });
  await settleAlerts(tx, parts, monitor, window, judgements);
  await parts.journal.append(
    tx,
    { viewer: null, projectId: monitor.projectId, requestId: `monitor/${monitor.id}` },
    {
      kind: 'monitor:window',
      change: 'UPDATED',
      subjects: [
        { kind: 'MonitorWindow', id: window.id },
        { kind: 'Monitor', id: monitor.id },
        { kind: monitor.subject.kind === 'DEPLOYMENT' ? 'Deployment' : 'FeatureGroup', id: monitor.subject.id },
      ],
      facts: { number: window.number },
    },
  );
  return verdicts;
}
