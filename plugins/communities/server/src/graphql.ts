import type { Core } from '@strapi/strapi';
import type { Route } from './routing';

export function registerGraphql(_strapi: Core.Strapi, _routes: Route[]): void {}
