/** GET /api/staff/switches: every switch that was ever turned, by whom and why. The others are on. */
import type { SwitchRepository } from '../../shared/safety/switchRepository';
import type { Answer } from '../../shared/web/answer';

interface Deps {
  switches: Pick<SwitchRepository, 'records'>;
}

export const listSwitches =
  ({ switches }: Deps) =>
  async (): Promise<Answer> => {
    const records = await switches.records();
    return {
      jsonBody: {
        switches: records.map(({ name, on, reason, by, at }) => ({ name, on, reason, by, at })),
      },
    };
  };
