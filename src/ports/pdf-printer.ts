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

/** What keeps browsers from printing, or from printing well. */
export interface BrowserTrouble {
  /**
   * Asked for and not there; an address that does not answer; asked for and broken; a library is missing; a snap that does
   * not start; may not be run; no room or right to write; a cache folder that others may write to; made for another C library; no
   * answer in time; no browser at all. Of one that prints: was damaged and has been unpacked again; is unpacked every time.
   */
  readonly kind:
    | (
        | 'asked'
        | 'address'
        | 'broken'
        | 'library'
        | 'snap'
        | 'forbidden'
        | 'full'
        | 'open'
        | 'loader'
        | 'silent'
        | 'none'
      )
    | ('mended' | 'no-cache');
  /** The path, address or name that this is about. */
  readonly subject: string;
  /** What mends it on this system; undefined when nothing is to be done. */
  readonly command?: string;
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
  /** What turns the sandbox on. */
  readonly sandboxCommand?: string | undefined;
  /** Why nothing can be printed; where something can, what else is to be known. */
  readonly trouble?: BrowserTrouble | undefined;
}

export interface PdfPrinters {
  /** Finds a browser and starts it. Rejects with `Failure` `browser-missing` or `browser-broken`. */
  open(options: PrinterOptions): Promise<PdfPrinter>;
  /** By what the browser that would print is known; changes with its build. Starts nothing. */
  identify(options: PrinterOptions): Promise<string>;
  /** Looks, starts the browser once and closes it again. Never rejects. */
  diagnose(options: PrinterOptions): Promise<BrowserDiagnosis>;
}
