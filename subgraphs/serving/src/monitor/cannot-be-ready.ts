/** A monitor cannot be made ready, for a reason that whoever asked for it can act on: said in the message. */
export class CannotBeReady extends Error {
  override readonly name = 'CannotBeReady';
}
