/** The sign-in provider as a server: standard OpenID Connect, the page to choose a person, and controls. */
import { answering, listenLocally, type LocalServer } from '../web/localServer';
import { styleSheet } from '../web/page';
import { answerControl } from './answerControl';
import { choosing } from './choicePage';

export interface SignInOptions {
  port: number;
  /** Whose staff pages people are led back to. */
  siteOrigin: string;
}

/**
 * Listens at once; the library is loaded for who asks first, so that it slows no start of a portal
 * in which nobody signs in.
 *
 * @throws when the port is taken.
 */
export async function startSignInServer({ port, siteOrigin }: SignInOptions): Promise<LocalServer> {
  const style = answering(() => styleSheet);
  let made: ReturnType<typeof makeParts> | undefined;
  const server = await listenLocally(port, (request, response) => {
    const url = request.url ?? '';
    made ??= makeParts(server.origin, siteOrigin);
    void made.then(({ openId, choose, controls }) => {
      if (url === '/style.css') style(request, response);
      else if (url.startsWith('/_local/')) controls(request, response);
      else if (url.startsWith('/choose/')) void choose(request, response);
      else void openId(request, response);
    });
  });
  return server;
}

/** Who is asked for what. A provider that cannot be made ends the process with its words. */
async function makeParts(origin: string, siteOrigin: string) {
  const { createProvider } = await import('./provider');
  const { provider, issueToken } = await createProvider(origin, siteOrigin);
  return {
    openId: provider.callback(),
    choose: choosing(provider, siteOrigin),
    controls: answering(answerControl(issueToken)),
  };
}
