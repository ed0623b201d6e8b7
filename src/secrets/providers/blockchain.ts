import { assessBody } from '../body-assessment.js';
import { fileSignature } from '../file-signature.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';
import { UUID } from '../uuid.js';

const WALLET = 'Move what the key holds to a new wallet at once; a key that was seen cannot be taken back.';

/** First digits of the keys with which Hardhat, Anvil and Ganache start, known to everybody. */
const DEVELOPMENT_KEYS: ReadonlySet<string> = new Set([
  ...['ac0974bec39a', '59c6995e998f', '5de4111afa1a', '7c852118294e', '47e179ec1974', '8b3a350cf5c3'],
  ...['92db14e403b8', '4bbbf85ce337', 'dbda1821b805', '2a871d0798f9', '4f3edf983ac6'],
]);

function assessKey({ secret }: SecretMatch): Assessment {
  const body = secret.slice('0x'.length).toLowerCase();
  return DEVELOPMENT_KEYS.has(body.slice(0, 12))
    ? { is: 'example' }
    : assessBody(body, 'Ethereum private key');
}

/** The URL of a node with the key in its path. */
const NODE_URL =
  /(?:\.infura\.io\/(?:ws\/)?v3\/|\.alchemy(?:api\.io|\.com)\/v2\/|rpc\.ankr\.com\/[a-z0-9_]{2,24}\/|\.quiknode\.pro\/|\.helius-rpc\.com\/?\?api-key=)(?<secret>[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[\w-]{32}|UUID)(?![\w-])/;

export const RULES: readonly SecretRule[] = [
  {
    id: 'bitcoin-wallet-file',
    kind: 'secret',
    severity: 'high',
    title: 'Bitcoin wallet',
    why: 'whoever has it spends what its keys hold, unless a long passphrase protects them.',
    remediation: [WALLET],
    references: ['https://github.com/bitcoin/bitcoin/blob/master/doc/managing-wallets.md'],
    formFrom: 'documentation',
    keywords: [],
    files: ['wallet.dat'],
    // Berkeley DB, whose mark follows 12 bytes, or SQLite since version 0.21; the keys come after the first page.
    pattern: fileSignature(
      '(?? ?? ?? ?? ?? ?? ?? ?? ?? ?? ?? ?? (62 31 05 00|00 05 31 62)|"SQLite format 3" 00)',
      84,
      100_000,
    ),
    reach: 100_100,
  },
  {
    id: 'ethereum-private-key',
    kind: 'secret',
    severity: 'critical',
    title: 'Ethereum private key',
    why: 'whoever has it spends all that its address holds, on every chain.',
    remediation: [WALLET],
    references: ['https://ethereum.org/en/developers/docs/accounts/'],
    formFrom: 'documentation',
    keywords: ['private_key', 'privatekey', 'private-key', 'private key', 'deployer_key', 'wallet_key'],
    pattern:
      /(?:private[_ -]?key|(?:deployer|wallet)_key)\w{0,20}["'\])]{0,3}[ \t]{0,8}(?:=>|:=|[:=(,])[ \t]{0,8}["'`[]{0,2}(?<secret>0x[0-9a-f]{64})(?![0-9a-z])/gi,
    reach: 144,
    shownPrefix: () => '0x',
    assess: assessKey,
  },
  shapedToken({
    id: 'bitcoin-extended-private-key',
    severity: 'critical',
    title: 'Bitcoin extended private key',
    why: 'whoever has it spends all that the wallet’s addresses hold.',
    remediation: [WALLET],
    references: ['https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki'],
    formFrom: 'documentation',
    keywords: ['xprv9', 'xprva', 'yprv', 'zprv'],
    token: /[xyz]prv[1-9A-HJ-NP-Za-km-z]{107}/,
    longest: 111,
    shownPrefix: (secret) => secret.slice(0, 4),
    assess: ({ secret }) => assessBody(secret.slice(4), 'Bitcoin extended private key'),
  }),
  {
    id: 'blockchain-node-url',
    kind: 'secret',
    severity: 'medium',
    title: 'URL of a blockchain node with its key',
    why: 'it asks nodes at the cost of the account; some keys read its data too.',
    remediation: ['Rotate the key in the dashboard of the node’s provider, and restrict it to your domains.'],
    references: ['https://docs.infura.io/', 'https://www.alchemy.com/docs', 'https://www.quicknode.com/docs'],
    formFrom: 'examples',
    keywords: [
      '.infura.io/',
      '.alchemy.com/v2',
      '.alchemyapi.io/',
      'rpc.ankr.com/',
      '.quiknode.pro/',
      '.helius-rpc.com/',
    ],
    pattern: new RegExp(NODE_URL.source.replace('UUID', UUID.source), 'g'),
    reach: 160,
    assess: ({ secret }) => assessBody(secret, 'URL of a blockchain node with its key'),
  },
];
