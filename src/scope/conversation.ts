import type { Repository } from './git.js';
import { GitProcess } from './git-process.js';

/** Takes git's answers one after another out of what it prints. */
export interface AnswerReader {
  push(chunk: Buffer): void;
}

/** What is asked of one git process: an answer a name, in their order. */
interface Question<Answer, Manner> {
  readonly names: readonly string[];
  readonly manner: Manner;
  readonly visit: (answer: Answer, index: number) => void;
  /** How many were answered. */
  answered: number;
  readonly settle: (answered: number) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * One git process that answers question after question, since starting one for each takes longer than the answers.
 * It is started when it is first asked, and again where it has ended.
 */
export class Conversation<Answer, Manner = undefined> {
  #process: GitProcess | null = null;
  #questions: Question<Answer, Manner>[] = [];

  /**
   * @param parameters Of a git command that reads a name a line.
   * @param createReader Makes a reader, given what tells the manner of the question that is answered and what takes
   *   an answer.
   */
  constructor(
    readonly place: Repository,
    readonly parameters: readonly string[],
    readonly createReader: (manner: () => Manner, take: (answer: Answer) => void) => AnswerReader,
  ) {}

  /**
   * @param names Of one line each.
   * @param visit Told the place in `names` beside the answer.
   * @returns How many were answered; fewer than all where git ended before.
   */
  ask(
    names: readonly string[],
    manner: Manner,
    visit: (answer: Answer, index: number) => void,
  ): Promise<number> {
    if (names.length === 0) return Promise.resolve(0);
    return new Promise((settle, fail) => {
      this.#questions.push({ names, manner, visit, answered: 0, settle, fail });
      this.#process ??= this.#start();
      this.#process.ask(`${names.join('\n')}\n`);
    });
  }

  /** Lets git end, and waits for it. */
  async close(): Promise<void> {
    const process = this.#process;
    process?.finish();
    await process?.end;
  }

  #start(): GitProcess {
    const manner = () => (this.#questions[0] as Question<Answer, Manner>).manner;
    const reader = this.createReader(manner, (answer) => this.#take(answer));
    const process = new GitProcess(this.place, this.parameters, (chunk) => reader.push(chunk));
    process.end.then(
      () => this.#endAll((question) => question.settle(question.answered)),
      (error: unknown) => this.#endAll((question) => question.fail(error)),
    );
    return process;
  }

  #take(answer: Answer): void {
    const [question] = this.#questions;
    if (question === undefined) return;
    question.visit(answer, question.answered++);
    if (question.answered < question.names.length) return;
    this.#questions.shift();
    if (this.#questions.length === 0) this.#process?.relax();
    question.settle(question.answered);
  }

  #endAll(end: (question: Question<Answer, Manner>) => void): void {
    const questions = this.#questions;
    this.#questions = [];
    this.#process = null;
    for (const question of questions) end(question);
  }
}
