import diagnostics from 'node:diagnostics_channel';
import { ping, type WebSocket } from 'undici';

const BEAT_MS = 4000;
const MOST_SILENT_BEATS = 3;

const PINGS = 'undici:websocket:ping';
const PONGS = 'undici:websocket:pong';

/**
 * Reports a dead connection: one that brought no frame for 12 to 16 seconds despite pings. Counts beats instead of time, so
 * that a busy process or a changed clock never ends a live connection.
 */
export class Heartbeat {
  readonly #socket: WebSocket;
  readonly #beats: NodeJS.Timeout;
  readonly #onDead: () => void;
  #silentBeats = 0;

  constructor(socket: WebSocket, onDead: () => void) {
    this.#socket = socket;
    this.#onDead = onDead;
    this.#beats = setInterval(() => this.#beat(), BEAT_MS);
    for (const channel of [PINGS, PONGS]) diagnostics.subscribe(channel, this.#hear);
    ping(socket);
  }

  /** Notes a sign of life. */
  readonly note = (): void => {
    this.#silentBeats = 0;
  };

  stop(): void {
    clearInterval(this.#beats);
    for (const channel of [PINGS, PONGS]) diagnostics.unsubscribe(channel, this.#hear);
  }

  #beat(): void {
    this.#silentBeats += 1;
    if (this.#silentBeats > MOST_SILENT_BEATS) {
      this.stop();
      this.#onDead();
    } else ping(this.#socket);
  }

  /** These channels report every WebSocket of the process. */
  readonly #hear = (message: unknown): void => {
    if ((message as { websocket?: unknown }).websocket === this.#socket) this.note();
  };
}
