/** Whether a text looks like an e-mail address: the same that the API takes. */

/** As long as an address may be (RFC 5321). */
const emailMax = 254;

/** Catches a slip of the finger; whether the address exists, only a mail can tell. */
const emailPattern =
  /^(?!\.)(?!.*\.\.)[A-Za-z0-9_'+.-]*[A-Za-z0-9_+-]@([A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/;

export const isEmail = (text: string): boolean =>
  text.length <= emailMax && emailPattern.test(text);
