/**
 * Accounts whose keys are traps (canary tokens): whoever uses one is seen. Thinkst's, then those of others who
 * run its open-source server; as published by scanners, read on 2026-11-24. A floor: the accounts rotate.
 */
const CANARY_ACCOUNTS: ReadonlySet<string> = new Set([
  '052310077262',
  '171436882533',
  '266735846894',
  '534261010715',
  '595918472158',
  '717712589309',
  '730335385048',
  '819147034852',
  '893192397702',
  '992382622183',
  '044858866125',
  '251535659677',
  '344043088457',
  '351906852752',
  '390477818340',
  '426127672474',
  '427150556519',
  '439872796651',
  '445142720921',
  '465867158099',
  '637958123769',
  '693412236332',
  '732624840810',
  '735421457923',
  '959235150393',
  '982842642351',
]);

/** @param account Twelve digits. */
export function isCanaryAccount(account: string): boolean {
  return CANARY_ACCOUNTS.has(account);
}
