import { cashAndPrices } from './communities/cash-and-prices';
import { disability } from './communities/disability';
import { donnees } from './communities/donnees';
import { generoYCuidados } from './communities/genero-y-cuidados';
import { mecanismosDeQueixa } from './communities/mecanismos-de-queixa';
import { paymentProviders } from './communities/payment-providers';
import { pensiones } from './communities/pensiones';
import { redeLusofona } from './communities/rede-lusofona';
import { centroamerica, heatAndWork, wallets } from './communities/requests';
import { sahel } from './communities/sahel';
import { schoolFeeding } from './communities/school-feeding';
import { shockResponsive } from './communities/shock-responsive';
import { socialRegistries } from './communities/social-registries';
import { travauxPublics } from './communities/travaux-publics';
import { introductions } from './introductions';
import { documents } from './more-topics';
import { noteTopics, type Note } from './notes';
import { cashNotes, disabilityNotes, registryNotes, shockNotes } from './notes-en';
import { careNotes, grievanceNotes, lusophoneNotes, pensionNotes, sahelNotes } from './notes-fr-es-pt';
import type { Who } from './people';
import type { CommunityContent, TopicContent } from './types';

const notesOf: Record<string, { category: string; host: Who; notes: Note[] }> = {
  [cashAndPrices.slug]: { category: 'Transfer values', host: 'hannah', notes: cashNotes },
  [socialRegistries.slug]: { category: 'Design and targeting', host: 'awa', notes: registryNotes },
  [shockResponsive.slug]: { category: 'Coordination and learning', host: 'tadesse', notes: shockNotes },
  [disability.slug]: { category: 'Assessment and entitlement', host: 'samuel', notes: disabilityNotes },
  [sahel.slug]: { category: 'Ciblage et listes', host: 'moussa', notes: sahelNotes },
  [generoYCuidados.slug]: { category: 'Sistemas de cuidados', host: 'karla', notes: careNotes },
  [pensiones.slug]: { category: 'Reformas y datos', host: 'rafael', notes: pensionNotes },
  [redeLusofona.slug]: { category: 'Programas e transferências', host: 'filipa', notes: lusophoneNotes },
  [mecanismosDeQueixa.slug]: { category: 'Canais e escuta', host: 'nelson', notes: grievanceNotes },
};

function withMoreTopics(community: CommunityContent): CommunityContent {
  const { slug, language } = community;
  const notes = notesOf[slug];
  const more: TopicContent[] = [
    ...(introductions[slug] ?? []),
    ...(documents[slug] ?? []),
    ...(notes ? noteTopics(language, notes.category, notes.host, notes.notes) : []),
  ];
  return { ...community, topics: [...community.topics, ...more] };
}

/** Every community of the demo with all its topics. */
export const communities: CommunityContent[] = [
  cashAndPrices,
  socialRegistries,
  shockResponsive,
  disability,
  sahel,
  donnees,
  generoYCuidados,
  pensiones,
  redeLusofona,
  mecanismosDeQueixa,
  travauxPublics,
  schoolFeeding,
  paymentProviders,
  heatAndWork,
  centroamerica,
  wallets,
].map(withMoreTopics);
