import type { PolicyProfile } from '../model/policy-profile.js';

/** The user's own AWS accounts: twelve digits to name. Empty where nobody has named them. */
export type OwnAccounts = Readonly<Record<string, string>>;

/** What a configuration says of how policies are judged. */
export interface Judging {
  readonly profile: PolicyProfile;
  readonly accounts: OwnAccounts;
}
