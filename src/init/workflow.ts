import type { Answers } from './answers.js';

/** Pinned by commit, as `examples/` has it. */
const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';

/** The workflow of changes: pull requests, pushes to the branch and, where it has one, the merge queue. */
export function changeWorkflow({ branch, mergeQueue }: Answers): string {
  return `name: Starkey
on:
  pull_request:
${mergeQueue ? '  merge_group:\n' : ''}  push:
    branches: ['${branchFilter(branch)}']
permissions:
  contents: read
jobs:
  starkey:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - uses: starkey/starkey@v1
`;
}

/** A name as the filter of branches that means it alone, within single quotes of YAML. */
function branchFilter(branch: string): string {
  return branch.replace(/[+!]/g, '\\$&').replaceAll("'", "''");
}

/** The workflow of the weekly look at all that was ever committed. */
export function historyWorkflow(): string {
  return `name: Starkey history
on:
  schedule:
    - cron: '17 4 * * 1'
  workflow_dispatch:
permissions:
  contents: read
jobs:
  history:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      contents: read
      security-events: write
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
          fetch-depth: 0
      - uses: starkey/starkey@v1
        with:
          mode: history
          sarif-file: starkey.sarif
      - uses: github/codeql-action/upload-sarif@8aad20d150bbac5944a9f9d289da16a4b0d87c1e # v4.36.2
        if: \${{ !cancelled() && hashFiles('starkey.sarif') != '' }}
        with:
          sarif_file: starkey.sarif
          category: starkey
`;
}
