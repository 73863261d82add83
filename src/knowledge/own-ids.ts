/**
 * What built-in ids begin with, and ids in design files: `PD-L01`, `A1-I03`, `EL4`, `E7`, `OC1-I2`. Kept for the programme,
 * so that a later release can add to them without taking what somebody else uses.
 */
const RESERVED = /^(?:(?:PD|SG|EV|RF|EL|A|E|I)\d*|(?:TP|DS|TG|P|B|K|IM|OC|OP|W|D|R|SV|HM|EQ|LQ)\d+)$/;

/** What an id begins with, if that is kept for built-in knowledge; undefined for a prefix that is free. */
export function reservedPrefix(id: string): string | undefined {
  const prefix = id.split('-')[0] ?? '';
  return RESERVED.test(prefix) ? prefix : undefined;
}
