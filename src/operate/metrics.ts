import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { acknowledged, answered, called, claimed, connected, reloaded } from './signals.js';

/** Numbers that are read at each request. All others are counted as things happen. */
export interface Readings {
  /** Connections that bring deliveries. */
  connections(): number;
  /** Deliveries that are being handled. */
  inFlight(): number;
  /** Requests to Slack that wait for their turn. */
  waiting(): number;
  /** Whether the database does not answer. Absent if there is none. */
  isDatabaseAway?: (() => boolean) | undefined;
  roles(): RolesReading;
}

/** The catalogue that answers come from. */
export interface RolesReading {
  roles: number;
  families: number;
  /** When it was put into use; undefined before that. */
  loadedAt: Date | undefined;
  /** Whether the folder holds an edit that cannot be used. */
  isOutdated: boolean;
}

/** Slack waits three seconds for an acknowledgement, and a person rarely longer for an answer. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Starts to count. The registry writes the numbers in the format of Prometheus. Labels take only words that we chose. */
export function createMetrics(readings: Readings): Registry {
  const register = new Registry();
  collectDefaultMetrics({ register });
  countSignals(register);
  showReadings(register, readings);
  return register;
}

/** Registers the numbers that are read at each request. */
function showReadings(
  register: Registry,
  { connections, inFlight, waiting, isDatabaseAway, roles }: Readings,
): void {
  const gauge = (name: string, help: string, read: () => number): void => {
    new Gauge({
      name,
      help,
      registers: [register],
      collect() {
        this.set(read());
      },
    });
  };
  gauge('rolecall_connections', 'Connections to Slack that bring deliveries', connections);
  gauge('rolecall_deliveries_in_flight', 'Deliveries that are being handled', inFlight);
  gauge('rolecall_slack_calls_waiting', 'Requests to Slack that wait for their turn', waiting);
  gauge('rolecall_roles', 'Roles that answers come from', () => roles().roles);
  gauge('rolecall_families', 'Job families that answers come from', () => roles().families);
  gauge(
    'rolecall_roles_loaded_timestamp_seconds',
    'When the roles in use were put into use',
    () => (roles().loadedAt?.getTime() ?? 0) / 1000,
  );
  gauge('rolecall_roles_outdated', '1 while the folder holds an edit that cannot be used', () =>
    roles().isOutdated ? 1 : 0,
  );
  if (isDatabaseAway) {
    gauge('rolecall_database_up', '0 while the database does not answer', () => (isDatabaseAway() ? 0 : 1));
  }
}

/** Registers the numbers that grow with each signal. */
function countSignals(register: Registry): void {
  const meters = metersIn(register);
  countDeliveries(meters);
  countCalls(meters);
  const { counter } = meters;

  const claims = counter(
    'rolecall_claims_total',
    'Claims to handle something once, by their result',
    'result',
  );
  claimed.hear(({ kind }) => claims.inc({ result: kind }));

  const connections = counter(
    'rolecall_connection_events_total',
    'Connections to Slack that changed',
    'event',
  );
  connected.hear(({ kind }) => connections.inc({ event: kind }));

  const reloads = counter('rolecall_reloads_total', 'Edits of the roles, by their result', 'result');
  reloaded.hear(({ kind }) => reloads.inc({ result: kind }));
}

type Meters = ReturnType<typeof metersIn>;

function metersIn(register: Registry) {
  const registers = [register];
  return {
    counter: <Label extends string>(name: string, help: string, ...labelNames: Label[]) =>
      new Counter({ name, help, labelNames, registers }),
    histogram: <Label extends string>(name: string, help: string, ...labelNames: Label[]) =>
      new Histogram({ name, help, labelNames, registers, buckets: SECONDS }),
  };
}

/** What comes from Slack. */
function countDeliveries({ counter, histogram }: Meters): void {
  const answers = counter('rolecall_answers_total', 'Answers given', 'surface', 'outcome');
  const answerTime = histogram(
    'rolecall_answer_seconds',
    'From the arrival of a question until Slack took the answer',
    'surface',
  );
  answered.hear(({ surface, outcome, seconds }) => {
    answers.inc({ surface, outcome });
    answerTime.observe({ surface }, seconds);
  });

  const ackTime = histogram(
    'rolecall_ack_seconds',
    'From the arrival of a delivery until it was acknowledged',
  );
  acknowledged.hear(({ seconds }) => ackTime.observe(seconds));
}

/** What goes to Slack. */
function countCalls({ counter, histogram }: Meters): void {
  const calls = counter(
    'rolecall_slack_calls_total',
    'Requests to Slack; a status of 429 means that Slack limited one',
    'method',
    'status',
  );
  const callTime = histogram('rolecall_slack_call_seconds', 'How long Slack took for a request');
  called.hear(({ method, status, seconds }) => {
    calls.inc({ method, status });
    callTime.observe(seconds);
  });
}
