/** How every hook and command ends: done, refused with its reasons, or failed at what it says. */

/** Nothing was changed, and each reason says what the operator can do about it. */
export class Refusal extends Error {
  constructor(reasons: readonly string[]) {
    super(
      ['Stopped before anything was changed:', ...reasons.map((each) => `- ${each}`)].join('\n'),
    );
  }
}

/** Messages only: an error of an SDK may carry the request, and that carries a key. */
function told(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}\n  ${told(error.cause)}`;
}

/** azd shows standard error when a hook's exit code is not 0. */
export function runHook(hook: (environment: NodeJS.ProcessEnv) => Promise<void>): void {
  hook(process.env).catch((error: unknown) => {
    console.error(told(error));
    process.exitCode = 1;
  });
}
