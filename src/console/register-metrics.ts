import { Gauge, type Registry } from 'prom-client';
import type { RegistersAge } from '../registers/registers-age.ts';

/** Facts of the registers for Prometheus, read at each scrape; what is not known, or cannot be read now, is left out. */
export function addRegisterMetrics(registry: Registry, read: () => Promise<RegistersAge>): void {
  const gauge = (name: string, help: string, value: (registers: RegistersAge) => number | null) =>
    new Gauge({
      name: `podatelna_${name}`,
      help,
      registers: [registry],
      async collect() {
        const registers = await current();
        this.remove();
        const known = registers && value(registers);
        if (known !== null) this.set(known);
      },
    });
  // One scrape collects all gauges at once; they share one reading.
  let reading: Promise<RegistersAge | null> | null = null;
  const current = () => {
    reading ??= read()
      .catch(() => null)
      .finally(() => {
        reading = null;
      });
    return reading;
  };
  const seconds = (at: Date | string | null | undefined) => (at ? new Date(at).getTime() / 1000 : null);

  gauge('providers_snapshot_timestamp_seconds', 'When the register of providers was taken, Unix time', (registers) =>
    seconds(registers.providers?.takenAt),
  );
  gauge(
    'providers_download_attempt_timestamp_seconds',
    'When the register of providers was last tried to be downloaded, Unix time',
    (registers) => seconds(registers.download?.attemptedAt),
  );
  gauge(
    'providers_download_success_timestamp_seconds',
    'When the register of providers was last downloaded, imported or found unchanged, Unix time',
    (registers) => seconds(registers.download?.succeededAt),
  );
  gauge(
    'providers_download_refused',
    '1 when the last download of the register of providers was refused, for example because it shrank',
    (registers) => (registers.download ? Number(registers.download.outcome === 'refused') : null),
  );
  gauge('ares_unanswered', 'Organisations about which ARES was last asked without an answer', (registers) =>
    registers.ares ? registers.ares.unanswered : null,
  );
}
