/** The organisation of the local stack: the sample that an operator starts from. */
import { organisationSchema } from '../../shared/organisation';
import sample from '../../infra/organisation.sample.json';

export const sampleOrganisation = organisationSchema.parse(sample);
