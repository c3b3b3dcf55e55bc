import { describeKills } from '#server/testing/crash/describe-kills.ts';

describeKills('embedded');
