import { isPlaceholder } from '../filters/placeholder.js';
import { isWordLike } from '../filters/words.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';
import { assessWrittenPassword } from '../written-password.js';

const STOCK =
  /^(?:password|passwd|pass|secret|vagrant|ansible|root|admin|test|changeme|!vault|toor|ubuntu|cisco|user)[\d!]{0,4}$/i;

function assess({ secret }: SecretMatch): Assessment {
  if (isPlaceholder(secret) || STOCK.test(secret) || /^[$%{<!|]/.test(secret)) return { is: 'placeholder' };
  return isWordLike(secret) ? { is: 'nothing' } : { is: 'secret' };
}

export const RULES: readonly SecretRule[] = [
  {
    id: 'ansible-connection-password',
    kind: 'secret',
    severity: 'high',
    title: 'Ansible password left open',
    why: 'it signs in to the hosts of the inventory, often as root.',
    remediation: ['Change the password on the hosts.', 'Encrypt it: `ansible-vault encrypt_string`.'],
    references: ['https://docs.ansible.com/ansible/latest/vault_guide/index.html'],
    keywords: [
      ...['ansible_pass', 'ansible_ssh_pass', 'ansible_become_pass', 'ansible_sudo_pass', 'ansible_su_pass'],
      ...['ansible_winrm_pass', 'ansible_httpapi_pass', 'ansible_enable_pass'],
    ],
    pattern:
      /ansible_(?:ssh_|become_|sudo_|su_|winrm_|httpapi_|enable_)?pass(?:word)?["']?[ \t]{0,4}[=:][ \t]{0,4}["']?(?<secret>[^\s"'#,\\<>]{4,128})(?=["'\s,\\]|$)/g,
    reach: 200,
    guessable: true,
    assess,
  },
  {
    id: 'ansible-vault-password-file',
    kind: 'secret',
    severity: 'high',
    title: 'Ansible Vault password in a file',
    why: 'it decrypts every variable and file that the vault protects.',
    remediation: [
      'Change the vaulted secrets, and the password: `ansible-vault rekey`.',
      'Keep the file out of the repository, or make it a script that asks a secret store.',
    ],
    references: ['https://docs.ansible.com/ansible/latest/vault_guide/vault_managing_passwords.html'],
    keywords: [],
    files: ['pass', 'password', 'pw'].flatMap((word) =>
      ['_', '-', ''].flatMap((joint) => [`*vault${joint}${word}`, `*vault${joint}${word}.txt`]),
    ),
    pattern: /^(?!#!|\$ANSIBLE_VAULT)(?<secret>[\x21-\x7e][\x20-\x7e]{3,200})\s{0,8}$/g,
    reach: 220,
    guessable: true,
    assess: assessWrittenPassword,
  },
];
