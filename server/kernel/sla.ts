import { z } from 'zod';

/** `15m`, `4h`: time while people are at work. */
const Duration = z.string().regex(/^[1-9]\d{0,4}(m|h)$/, 'write it as 30m or 4h');

const targets = (critical: string, high: string, medium: string, low: string) =>
  z
    .strictObject({
      critical: Duration.default(critical),
      high: Duration.default(high),
      medium: Duration.default(medium),
      low: Duration.default(low),
    })
    .prefault({});

/** `sla` of `company.yaml`: by when a person answers first, and by when the case is settled, per priority. */
export const SlaSchema = z
  .strictObject({
    first_answer: targets('15m', '1h', '4h', '8h'),
    resolution: targets('4h', '8h', '24h', '40h'),
    /** Share of the time after which a warning is given. */
    warn_at: z.number().gt(0).lt(1).default(0.8),
  })
  .prefault({});
export type Sla = z.infer<typeof SlaSchema>;
