export default {
  // English is always there. `pt` and `pt-BR` are separate translations in Strapi.
  config: { locales: ['fr', 'es', 'pt', 'pt-BR'] },
};
