/** Marks up text for a terminal; every function returns its text unchanged where colours are off. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  green(text: string): string;
  cyan(text: string): string;
}

/** The two streams: data on stdout, progress and remarks on stderr. */
export interface Output {
  data(content: string | Uint8Array): void;
  remark(text: string): void;
  /** Whether a person reads stdout. */
  readonly interactive: boolean;
  /** Columns of the terminal; 80 where there is none. */
  readonly columns: number;
  /** Colours of stdout and of stderr; `plain()` switches both off. */
  readonly style: Style;
  readonly remarkStyle: Style;
  plain(): void;
}

export interface ProgressBar {
  step(): void;
  done(): void;
}

/** A bar on stderr while something takes long; silent where no person looks. */
export interface Progress {
  start(label: string, total: number): ProgressBar;
}
