// Written by scripts/index-providers.mjs: run `npm run build:data` after adding a provider.
import type { Provider } from '../provider.js';
import * as providerIbm from '../providers/ibm.js';
import * as providerIconfinder from '../providers/iconfinder.js';
import * as providerIexcloud from '../providers/iexcloud.js';
import * as providerImagekit from '../providers/imagekit.js';
import * as providerInfisical from '../providers/infisical.js';
import * as providerInfluxdb from '../providers/influxdb.js';
import * as providerInfomaniak from '../providers/infomaniak.js';
import * as providerInfracost from '../providers/infracost.js';
import * as providerInfura from '../providers/infura.js';
import * as providerInsightly from '../providers/insightly.js';
import * as providerIntercom from '../providers/intercom.js';
import * as providerIntra42 from '../providers/intra42.js';
import * as providerIntrinio from '../providers/intrinio.js';
import * as providerIonic from '../providers/ionic.js';
import * as providerIp2location from '../providers/ip2location.js';
import * as providerIpapi from '../providers/ipapi.js';
import * as providerIpgeolocation from '../providers/ipgeolocation.js';
import * as providerIpinfo from '../providers/ipinfo.js';
import * as providerIpquality from '../providers/ipquality.js';
import * as providerIpstack from '../providers/ipstack.js';

/** By the names of their files. */
export const PROVIDERS: Readonly<Record<string, Provider>> = {
  ibm: providerIbm,
  iconfinder: providerIconfinder,
  iexcloud: providerIexcloud,
  imagekit: providerImagekit,
  infisical: providerInfisical,
  influxdb: providerInfluxdb,
  infomaniak: providerInfomaniak,
  infracost: providerInfracost,
  infura: providerInfura,
  insightly: providerInsightly,
  intercom: providerIntercom,
  intra42: providerIntra42,
  intrinio: providerIntrinio,
  ionic: providerIonic,
  ip2location: providerIp2location,
  ipapi: providerIpapi,
  ipgeolocation: providerIpgeolocation,
  ipinfo: providerIpinfo,
  ipquality: providerIpquality,
  ipstack: providerIpstack,
};
