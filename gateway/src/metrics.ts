import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What the gateway counts, for Prometheus. */
export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  return {
    registry,
    requests: new Counter({
      name: 'hopyard_http_requests_total',
      help: 'HTTP requests by door and status.',
      labelNames: ['door', 'status'],
      registers,
    }),
    operations: new Histogram({
      name: 'hopyard_graph_operation_seconds',
      help: 'Seconds from a read request of the graph to its answer.',
      labelNames: ['kind'],
      buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5],
      registers,
    }),
    errors: new Counter({ name: 'hopyard_graph_errors_total', help: 'Errors of the graph by code.', labelNames: ['code'], registers }),
    sockets: new Gauge({ name: 'hopyard_websockets', help: 'Open WebSockets.', registers }),
    subscriptions: new Gauge({ name: 'hopyard_subscriptions', help: 'Running subscriptions.', registers }),
    events: new Counter({ name: 'hopyard_subscription_events_total', help: 'Events that were executed for subscriptions.', registers }),
    deliveries: new Counter({ name: 'hopyard_subscription_deliveries_total', help: 'Messages that were sent to subscribers.', registers }),
  };
}
export type Metrics = ReturnType<typeof createMetrics>;
