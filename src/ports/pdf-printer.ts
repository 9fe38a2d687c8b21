/** Page size in millimetres. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** An open browser that prints. `print` may be called side by side; the printer keeps its own number of pages busy. */
export interface PdfPrinter {
  /**
   * Prints self-contained HTML: scripts are off and every request is refused.
   * Rejects with `Failure` `print-failed` after one retry on a fresh page.
   */
  print(html: string, page: PageSize): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface PrinterOptions {
  /** Path or ws:// address that the person asked for; undefined: look for one. */
  readonly browser: string | undefined;
  /** Milliseconds for each phase: launch, load, print. */
  readonly timeout: number;
}

/** One place that was looked at for a browser. */
export interface BrowserCandidate {
  readonly origin:
    | 'option'
    | 'CATATAN_BROWSER'
    | 'PUPPETEER_EXECUTABLE_PATH'
    | 'embedded'
    | 'installed'
    | 'puppeteer-cache';
  readonly path: string;
  readonly usable: boolean;
  /** Why it cannot be used, as the system said it. */
  readonly problem?: string;
}

/** What `doctor` shows of printing. */
export interface BrowserDiagnosis {
  readonly candidates: readonly BrowserCandidate[];
  readonly chosen: BrowserCandidate | undefined;
  /** Product and version as the browser says it; undefined when it does not start. */
  readonly version: string | undefined;
  readonly problem?: string;
  /** Whether pages run in the browser's sandbox, and if not, why. */
  readonly sandbox: 'on' | 'off-root' | 'off-kernel';
}

export interface PdfPrinters {
  /** Finds a browser and starts it. Rejects with `Failure` `browser-missing` or `browser-broken`. */
  open(options: PrinterOptions): Promise<PdfPrinter>;
  /** By what the browser that would print is known; changes with its build. Starts nothing. */
  identify(options: PrinterOptions): Promise<string>;
  /** Looks, starts the browser once and closes it again. Never rejects. */
  diagnose(options: PrinterOptions): Promise<BrowserDiagnosis>;
}
