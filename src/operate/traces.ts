import { AsyncLocalStorage } from 'node:async_hooks';
import { DiagLogLevel, diag, ROOT_CONTEXT, type Span, SpanStatusCode, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { type Work, works } from './traced.js';

const NAME = 'rolecall';

/**
 * Sends a trace of each delivery to a collector. The environment names it with the variables of OpenTelemetry, such as
 * `OTEL_EXPORTER_OTLP_ENDPOINT`. Returns a function that sends the traces that are left, and then resolves. Calls `warn` once if
 * the collector does not accept a trace.
 */
export function startTraces(warn: (text: string) => void): () => Promise<void> {
  listenToFaults(warn);
  const named = resourceFromAttributes({ 'service.name': NAME });
  const provider = new TracerProvider({
    resource: named.merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter() })],
  });
  const tracer = provider.getTracer(NAME);
  const around = new AsyncLocalStorage<Span>();
  const spans = new WeakMap<Work, Span>();

  works.start.bindStore(around, (work) => {
    const parent = around.getStore();
    const span = tracer.startSpan(work.name, {}, parent ? trace.setSpan(ROOT_CONTEXT, parent) : ROOT_CONTEXT);
    spans.set(work, span);
    return span;
  });
  works.subscribe({
    start() {},
    end() {},
    asyncStart() {},
    asyncEnd: (work) => spans.get(work)?.setAttributes(work.facts).end(),
    // Not the error itself, which may hold what somebody asked.
    error: (work) => spans.get(work)?.setStatus({ code: SpanStatusCode.ERROR, message: nameOf(work.error) }),
  });
  return () => provider.shutdown();
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}

function listenToFaults(warn: (text: string) => void): void {
  let hasWarned = false;
  const warnOnce = (text: string): void => {
    if (!hasWarned) warn(`A trace could not be sent: ${text}`);
    hasWarned = true;
  };
  const logger = { error: warnOnce, warn: warnOnce, info() {}, debug() {}, verbose() {} };
  diag.setLogger(logger, { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true });
}
