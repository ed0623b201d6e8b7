import { isPlaceholder } from '../filters/placeholder.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';

const STOCK =
  /^(?:password|passwd|pass|pwd|secret|test|admin|root|user|username|p|raspberry|vagrant|changeme|token|mypassword|string|value|input|stdin)[\d!]{0,4}$/i;

function assess({ secret }: SecretMatch): Assessment {
  if (isPlaceholder(secret) || STOCK.test(secret) || /^[$%{<[(`*@!-]/.test(secret))
    return { is: 'placeholder' };
  return { is: 'secret' };
}

const SHARED = {
  kind: 'secret',
  severity: 'medium',
  remediation: ['Change the password.', 'Read it from the environment, a prompt or a secret store.'],
  guessable: true,
  assess,
} as const;

const VALUE = '["\']?(?<secret>[^\\s"\'`;&|\\\\<>]{4,128})(?=["\'\\s;&|\\\\]|$)';

/** Passwords on the command lines of tools that sign in. */
export const RULES: readonly SecretRule[] = [
  {
    ...SHARED,
    id: 'sshpass-password',
    title: 'SSH password in a command',
    why: 'it signs in to the host that the command names.',
    references: ['https://linux.die.net/man/1/sshpass'],
    keywords: ['sshpass '],
    pattern: new RegExp(`\\bsshpass[ \\t]{1,4}-p[ \\t]{0,4}${VALUE}`, 'g'),
    reach: 170,
  },
  {
    ...SHARED,
    id: 'docker-login-password',
    title: 'Registry password in a docker login command',
    why: 'it signs in to a container registry.',
    references: ['https://docs.docker.com/reference/cli/docker/login/'],
    keywords: ['docker login', 'podman login', 'helm registry login'],
    pattern: new RegExp(
      `\\b(?:docker|podman|registry) login[ \\t](?:[^\\s|;&]{1,120}[ \\t]{1,4}){0,6}?(?:-p|--password)[ =]${VALUE}`,
      'g',
    ),
    reach: 1000,
  },
  {
    ...SHARED,
    id: 'psexec-password',
    title: 'Windows password in a PsExec command',
    why: 'it runs programs on the machines that the command names.',
    references: ['https://learn.microsoft.com/sysinternals/downloads/psexec'],
    keywords: ['psexec'],
    pattern: new RegExp(
      `\\bpsexec(?:64)?(?:\\.exe)?[ \\t](?:[^\\s|;&]{1,120}[ \\t]{1,4}){0,6}?-u[ \\t]{1,4}[^\\s]{1,80}[ \\t]{1,4}-p[ \\t]{1,4}${VALUE}`,
      'gi',
    ),
    reach: 1100,
  },
  {
    ...SHARED,
    id: 'net-use-password',
    title: 'Windows password in a net use command',
    why: 'it signs in to the share that the command names.',
    references: [
      'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/gg651155(v=ws.11)',
    ],
    keywords: ['net use '],
    pattern: new RegExp(
      `\\bnet use[ \\t](?:[A-Za-z*]:?[ \\t]{1,4})?"?\\\\\\\\[^\\s"]{2,160}"?[ \\t]{1,4}(?:/user:[^\\s]{1,80}[ \\t]{1,4})${VALUE}`,
      'gi',
    ),
    reach: 460,
  },
  {
    ...SHARED,
    id: 'powershell-plain-text-password',
    title: 'Password as plain text in PowerShell',
    why: 'it is the password of the account that the script signs in with.',
    references: [
      'https://learn.microsoft.com/powershell/module/microsoft.powershell.security/convertto-securestring',
    ],
    keywords: ['convertto-securestring'],
    pattern:
      /ConvertTo-SecureString[ \t]{1,4}(?:-String[ \t]{1,4})?["'](?<secret>[^"'\n$]{4,128})["'][ \t]{1,4}(?:-AsPlainText|-Force)/gi,
    reach: 220,
  },
  {
    ...SHARED,
    id: 'vmware-powercli-password',
    title: 'VMware password in a PowerCLI command',
    why: 'it signs in to the virtualisation server.',
    references: ['https://developer.broadcom.com/powercli'],
    keywords: ['connect-viserver'],
    pattern: new RegExp(
      `Connect-VIServer[ \\t](?:[^\\s|;&]{1,120}[ \\t]{1,4}){0,8}?-Password[ \\t]{1,4}${VALUE}`,
      'gi',
    ),
    reach: 1200,
  },
];
