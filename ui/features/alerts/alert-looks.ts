import type { State } from '@/components/state.tsx';
import type { AlertSeverity, AlertState } from '@/graphql/__generated__/graphql.ts';

/** How each state of an alert looks. */
export const ALERT_LOOKS: Record<AlertState, { state: State; word: string }> = {
  FIRING: { state: 'drift', word: 'Firing' },
  ACKNOWLEDGED: { state: 'watch', word: 'Acknowledged' },
  RESOLVED: { state: 'succeeded', word: 'Resolved' },
};

export const SEVERITIES: Record<AlertSeverity, string> = { INFO: 'info', WARNING: 'warning', CRITICAL: 'critical' };
