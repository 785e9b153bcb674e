/** GET /api/staff/members: the whole directory, the invited and the stopped too. */
import { memberAnswerOf } from '../../shared/staff/memberAnswer';
import type { StaffRepository } from '../../shared/staff/staffRepository';
import type { Answer } from '../../shared/web/answer';

interface Deps {
  staff: Pick<StaffRepository, 'all'>;
}

export const listMembers =
  ({ staff }: Deps) =>
  async (): Promise<Answer> => ({ jsonBody: { members: (await staff.all()).map(memberAnswerOf) } });
