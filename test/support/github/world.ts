import type { Identity } from './identity.js';

export interface Comment {
  readonly id: number;
  /** Of the issue or pull request. */
  readonly number: number;
  readonly author: string;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
}

export interface Issue {
  readonly number: number;
  readonly isPull: boolean;
  readonly author: string;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  stateReason: 'completed' | 'reopened' | 'not_planned' | 'duplicate' | null;
  labels: readonly string[];
  assignees: readonly string[];
  isLocked: boolean;
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  /** Of a pull request: path → the lines of the head that its diff shows, as `[from, to]`. */
  diff: Readonly<Record<string, readonly (readonly [number, number])[]>>;
  /** The same as git writes it, where a test asks for more than its names. */
  diffText: string | null;
  headSha: string;
}

export interface Review {
  readonly id: number;
  readonly number: number;
  readonly author: string;
  readonly body: string;
  readonly commit: string;
  state: 'COMMENTED' | 'PENDING' | 'DISMISSED' | 'APPROVED' | 'CHANGES_REQUESTED';
  readonly submittedAt: string;
}

export interface ReviewComment {
  readonly id: number;
  readonly number: number;
  readonly reviewId: number;
  readonly author: string;
  body: string;
  readonly path: string;
  readonly line: number | null;
  readonly startLine: number | null;
  readonly side: string;
  readonly commit: string;
  readonly createdAt: string;
  updatedAt: string;
}

export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly title?: string;
  readonly message: string;
  readonly raw_details?: string;
}

export interface CheckRun {
  readonly id: number;
  readonly author: string;
  name: string;
  readonly headSha: string;
  externalId: string;
  detailsUrl: string;
  status: string;
  conclusion: string | null;
  startedAt: string;
  completedAt: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  readonly annotations: CheckAnnotation[];
}

export interface Sarif {
  readonly id: string;
  readonly commit: string;
  readonly ref: string;
  /** As it was before it was packed. */
  readonly text: string;
}

/** What a repository is made with; the rest has usual values. */
export interface RepositoryOptions {
  readonly isPrivate?: boolean;
  readonly isArchived?: boolean;
  readonly isFork?: boolean;
  readonly isDisabled?: boolean;
  readonly visibility?: 'public' | 'private' | 'internal';
  /** In kilobytes, as GitHub has it. */
  readonly size?: number;
  /** ISO 8601; `null` where nothing was ever pushed. */
  readonly pushedAt?: string | null;
  readonly topics?: readonly string[];
  readonly language?: string | null;
  readonly defaultBranch?: string;
  readonly hasIssues?: boolean;
  readonly hasCodeScanning?: boolean;
}

/** A repository, and all that hangs on it. Tests read it and write to it. */
export class Repository {
  readonly isPrivate: boolean;
  readonly visibility: 'public' | 'private' | 'internal';
  readonly isArchived: boolean;
  readonly isFork: boolean;
  readonly isDisabled: boolean;
  readonly size: number;
  readonly pushedAt: string | null;
  readonly topics: readonly string[];
  readonly language: string | null;
  readonly defaultBranch: string;
  hasIssues: boolean;
  hasCodeScanning: boolean;

  readonly issues: Issue[] = [];
  readonly comments: Comment[] = [];
  readonly reviews: Review[] = [];
  readonly reviewComments: ReviewComment[] = [];
  readonly checkRuns: CheckRun[] = [];
  readonly sarifs: Sarif[] = [];
  readonly labels: string[] = ['bug'];
  /** Ids of commits that are known; while there are none, every one is. */
  readonly commits = new Set<string>();
  /** Full name, such as `refs/heads/main` → id of its commit. */
  readonly refs = new Map<string, string>();

  constructor(
    readonly owner: string,
    readonly name: string,
    readonly world: World,
    options: RepositoryOptions = {},
  ) {
    this.visibility = options.visibility ?? (options.isPrivate ? 'private' : 'public');
    this.isPrivate = this.visibility !== 'public';
    this.isArchived = options.isArchived ?? false;
    this.isFork = options.isFork ?? false;
    this.isDisabled = options.isDisabled ?? false;
    this.size = options.size ?? 100;
    this.pushedAt = options.pushedAt === undefined ? '2026-01-02T03:04:05Z' : options.pushedAt;
    this.topics = options.topics ?? [];
    this.language = options.language ?? null;
    this.defaultBranch = options.defaultBranch ?? 'main';
    this.hasIssues = options.hasIssues ?? true;
    this.hasCodeScanning = options.hasCodeScanning ?? true;
  }

  get fullName(): string {
    return `${this.owner}/${this.name}`;
  }

  addIssue(fields: Partial<Issue> & Pick<Issue, 'title' | 'author'>): Issue {
    const now = this.world.now();
    const issue: Issue = {
      number: this.issues.length + 1,
      isPull: false,
      body: null,
      state: 'open',
      stateReason: null,
      labels: [],
      assignees: [],
      isLocked: false,
      createdAt: now,
      updatedAt: now,
      closedAt: null,
      diff: {},
      diffText: null,
      headSha: '0'.repeat(40),
      ...fields,
    };
    this.issues.push(issue);
    return issue;
  }

  addPull(fields: Partial<Issue> = {}): Issue {
    return this.addIssue({ title: 'A change', author: 'somebody', ...fields, isPull: true });
  }

  addComment(number: number, author: string, body: string): Comment {
    const now = this.world.now();
    const id = this.world.nextId();
    const comment = { id, number, author, body, createdAt: now, updatedAt: now };
    this.comments.push(comment);
    return comment;
  }
}

/** All that the server knows. */
export class World {
  readonly repositories: Repository[] = [];
  readonly organizations = new Set<string>();
  readonly identities = new Map<string, Identity>();
  #lastId = 1_000;
  #seconds = 0;

  nextId(): number {
    this.#lastId++;
    return this.#lastId;
  }

  /** A moment later than all before it. */
  now(): string {
    this.#seconds++;
    return new Date(Date.UTC(2026, 0, 1) + this.#seconds * 1000).toISOString().replace('.000', '');
  }

  /** @param fullName `owner/name`. */
  addRepository(fullName: string, options?: RepositoryOptions): Repository {
    const [owner = '', name = ''] = fullName.split('/');
    const repository = new Repository(owner, name, this, options);
    this.repositories.push(repository);
    return repository;
  }

  find(owner: string, name: string): Repository | null {
    const wanted = `${owner}/${name}`.toLowerCase();
    return this.repositories.find(({ fullName }) => fullName.toLowerCase() === wanted) ?? null;
  }
}
