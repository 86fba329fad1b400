/** The engine cannot or may not answer; the status and code are those of the door. */
export class EngineRefused extends Error {
  override name = 'EngineRefused';
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}
