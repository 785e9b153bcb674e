/** The sign-in provider as a server: standard OpenID Connect, the page to choose a person, and controls. */
import { answering, listenLocally, type LocalServer } from '../web/localServer';
import { styleSheet } from '../web/page';
import { answerControl } from './answerControl';
import { choosing } from './choicePage';
import { createProvider } from './provider';

export interface SignInOptions {
  port: number;
  /** Whose staff pages people are led back to. */
  siteOrigin: string;
}

/** @throws when the port is taken. */
export async function startSignInServer({ port, siteOrigin }: SignInOptions): Promise<LocalServer> {
  // The provider needs its own address, so it is made when that is known.
  const server = await listenLocally(port, (request, response) => {
    const url = request.url ?? '';
    void parts.then(({ openId, choose, controls }) => {
      if (url === '/style.css') style(request, response);
      else if (url.startsWith('/_local/')) controls(request, response);
      else if (url.startsWith('/choose/')) void choose(request, response);
      else void openId(request, response);
    });
  });
  const style = answering(() => styleSheet);
  const parts = createProvider(server.origin, siteOrigin).then(({ provider, issueToken }) => ({
    openId: provider.callback(),
    choose: choosing(provider, siteOrigin),
    controls: answering(answerControl(issueToken)),
  }));
  await parts;
  return server;
}
