import type { Metric } from '../monitor/metrics.ts';

/** From bad to worse. */
export const SEVERITIES = ['INFO', 'WARNING', 'CRITICAL'] as const;
export type Severity = (typeof SEVERITIES)[number];
export const ALERT_STATES = ['FIRING', 'ACKNOWLEDGED', 'RESOLVED'] as const;
export type AlertState = (typeof ALERT_STATES)[number];

export type Alert = {
  id: string;
  monitorId: string;
  subjectId: string;
  state: AlertState;
  severity: Severity;
  summary: string;
  metric: Metric;
  column: string | null;
  value: number | null;
  limit: number | null;
  windowId: string;
  raisedAt: Date;
  resolvedAt: Date | null;
  acknowledgedAt: Date | null;
  acknowledgedBy: string | null;
  note: string | null;
  silenced: boolean;
};

/** A change that may be the cause of an alert. */
export type Suspect = { kind: 'COMMIT' | 'SCHEMA' | 'VERSION' | 'TRAFFIC'; entryId: string; commitId: string | null; at: Date; words: string };

export type AlertReceiver = {
  id: string;
  name: string;
  kind: 'EMAIL' | 'WEBHOOK';
  target: string;
  minSeverity: Severity;
};

export type AlertNotification = {
  id: string;
  receiverId: string;
  alertId: string | null;
  event: 'RAISED' | 'RESOLVED' | 'TEST';
  attempts: number;
  createdAt: Date;
  deliveredAt: Date | null;
  failure: string | null;
};

export type Silence = {
  id: string;
  from: Date;
  to: Date;
  subjectId: string | null;
  maxSeverity: Severity;
  reason: string;
  createdBy: string;
};
