/** What participants do in an interview. */
import type { Participant } from '../content/schema';

/** Whether a role is to ask: guests and witnesses answer. */
export function asks(role: Participant['role']): boolean {
  return role !== 'guest' && role !== 'witness';
}
