/** Places in a page that a deployment fills with what the organisation says of itself. */
import {
  organisationFacts,
  type OrganisationFact,
  type OrganisationText,
} from '../deployment/organisationPart';
import { ShownWhen } from './ShownWhen';

interface OrganisationFactsProps {
  labels: Record<OrganisationFact, string>;
  unnamed: string;
}

export function OrganisationFacts({ labels, unnamed }: OrganisationFactsProps) {
  return (
    <>
      <ShownWhen condition="named">
        <dl class="split contacts">
          {organisationFacts.map((fact) => {
            const row = (
              <>
                <dt>{labels[fact]}</dt>
                <dd data-organisation={fact} />
              </>
            );
            return fact === 'phone' ? (
              <ShownWhen key={fact} condition="has-phone">
                {row}
              </ShownWhen>
            ) : (
              <div key={fact}>{row}</div>
            );
          })}
        </dl>
      </ShownWhen>
      <ShownWhen condition="unnamed">
        <p class="note">{unnamed}</p>
      </ShownWhen>
    </>
  );
}

interface OrganisationWordsProps {
  part: OrganisationText;
  unnamed: string;
}

export function OrganisationWords({ part, unnamed }: OrganisationWordsProps) {
  return (
    <div data-organisation={part}>
      <p>{unnamed}</p>
    </div>
  );
}
