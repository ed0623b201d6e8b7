import { assessBody } from '../body-assessment.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';

const PRIVATE = 'WireGuard private key';
const PRESHARED = 'WireGuard preshared key';
const FILE = 'WireGuard private key in a file';
const PAGE = 'https://www.wireguard.com/quickstart/';

function assess(title: string) {
  return ({ secret }: SecretMatch): Assessment => assessBody(secret, title);
}

export const RULES: readonly SecretRule[] = [
  {
    id: 'wireguard-private-key',
    kind: 'secret',
    severity: 'critical',
    title: PRIVATE,
    why: 'whoever has it joins the private network in the place of its owner.',
    remediation: ['Make a new pair with `wg genkey`, and give the public key to the peers.'],
    references: [PAGE],
    formFrom: 'documentation',
    keywords: ['privatekey', 'wg genkey', 'wg_private', 'wireguard'],
    pattern:
      /(?:^|[\s"'])(?:PrivateKey|(?:wg|wireguard)_?private_?key)["']?[ \t]{0,4}[=:][ \t]{0,4}["']?(?<secret>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)(?![A-Za-z0-9+/=])/gi,
    reach: 120,
    assess: assess(PRIVATE),
  },
  {
    id: 'wireguard-preshared-key',
    kind: 'secret',
    severity: 'high',
    title: PRESHARED,
    why: 'it is one half of what keeps the traffic of two peers secret from later computers.',
    remediation: ['Make a new one with `wg genpsk`, and give it to both peers.'],
    references: [PAGE],
    formFrom: 'documentation',
    keywords: ['presharedkey'],
    pattern:
      /(?:^|[\s"'])PresharedKey["']?[ \t]{0,4}[=:][ \t]{0,4}["']?(?<secret>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)(?![A-Za-z0-9+/=])/gi,
    reach: 100,
    assess: assess(PRESHARED),
  },
  {
    id: 'wireguard-private-key-file',
    kind: 'secret',
    severity: 'high',
    title: FILE,
    why: 'whoever has it joins the private network in the place of its owner.',
    remediation: ['Make a new pair with `wg genkey`, and give the public key to the peers.'],
    references: [PAGE],
    formFrom: 'documentation',
    keywords: [],
    files: ['*privatekey', '*private_key', '*private-key', '*private.key', '*privkey', '*wg*.key'],
    pattern: /^(?<secret>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)\s{0,4}$/g,
    reach: 64,
    assess: assess(FILE),
  },
];
