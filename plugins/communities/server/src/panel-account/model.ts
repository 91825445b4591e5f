/** Which platform account an account of the admin panel belongs to. Strapi exports no panel accounts, so neither this. */
export const panelAccountModel = {
  uid: 'plugin::communities.panel-account',
  singularName: 'panel-account',
  tableName: 'cm_panel_accounts',
  attributes: {
    id: { type: 'increments' },
    adminUser: { type: 'integer', column: { notNullable: true } },
    member: { type: 'string', column: { notNullable: true } },
  },
  indexes: [
    { name: 'cm_panel_accounts_admin_uq', type: 'unique', columns: ['admin_user'] },
    { name: 'cm_panel_accounts_member_uq', type: 'unique', columns: ['member'] },
  ],
};
