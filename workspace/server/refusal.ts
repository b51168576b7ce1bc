/** Thrown when Slack would refuse a call; the code is Slack's own word for why. */
export class Refusal extends Error {
  override name = 'Refusal';

  constructor(readonly code: string) {
    super(code);
  }
}
