/** Who issued a receipt (M-16): on paper it stands without the page around it. */
import { ShownWhen } from './ShownWhen';

export function Issuer() {
  return (
    <ShownWhen condition="named">
      <div class="wrap issuer" aria-hidden="true">
        <p data-organisation="legalName" />
        <div data-organisation="registration" />
        <span data-organisation="address" />
      </div>
    </ShownWhen>
  );
}
