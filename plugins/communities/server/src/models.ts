import { fileModel } from './files/model';
import { idempotencyModel } from './idempotency';
import { jobModel } from './jobs/model';
import { scheduleModel } from './jobs/schedules';
import { limitModel } from './limits';
import { panelAccountModel } from './panel-account/model';
import { deliveryModel } from './webhooks/model';

/** Technical tables: no content types, so no door of Strapi leads to them and no export carries them. */
export const models = [
  limitModel,
  idempotencyModel,
  panelAccountModel,
  jobModel,
  scheduleModel,
  deliveryModel,
  fileModel,
];
