/**
 * The inputs, of those used here, that actions of others take: from the `action.yml` at the commit that is pinned. An
 * action that is not named is one that the linter does not know, and says so.
 */
const KNOWN_INPUTS: Readonly<Record<string, readonly string[]>> = {
  'actions/checkout': ['ref', 'fetch-depth', 'path', 'persist-credentials', 'repository', 'token'],
  'actions/setup-node': ['node-version', 'package-manager-cache'],
  'actions/upload-artifact': ['name', 'path', 'if-no-files-found', 'retention-days', 'overwrite'],
  'actions/download-artifact': [
    'name',
    'pattern',
    'path',
    'merge-multiple',
    'github-token',
    'run-id',
    'repository',
  ],
  'actions/attest-build-provenance': ['subject-path'],
  'actions/create-github-app-token': [
    ...['app-id', 'client-id', 'private-key', 'owner', 'repositories'],
    ...['permission-contents', 'permission-metadata'],
  ],
  'github/codeql-action/upload-sarif': ['sarif_file', 'category', 'wait-for-processing'],
  'aws-actions/configure-aws-credentials': [
    ...['aws-region', 'role-to-assume', 'role-session-name', 'aws-access-key-id', 'aws-secret-access-key'],
  ],
};

/** The inputs of the action `owner/name` or `owner/name/folder`; `undefined` for one that is not known. */
export function knownInputs(action: string): readonly string[] | undefined {
  return Object.hasOwn(KNOWN_INPUTS, action) ? KNOWN_INPUTS[action] : undefined;
}
