import type { Deadline } from './deadline.js';
import type { Iam } from './iam.js';

/** Opens the way to IAM. The SDK is loaded here and nowhere else: a run that does not ask pays nothing. */
export async function connect(deadline: Deadline): Promise<Iam> {
  const { createIam } = await import('./client.js');
  return createIam(deadline);
}
