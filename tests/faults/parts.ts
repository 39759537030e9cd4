import { fullDisk } from "./full-disk";
import { kills } from "./kills";
import { misuses } from "./misuses";
import type { Part } from "./part";
import { properties } from "./properties";
import { requests } from "./raw-requests";
import { growth, inputs } from "./slow-inputs";

/** All parts. Those with a list of cases come first, so that the others share the time that is left. */
export const parts: readonly Part[] = [requests, fullDisk, growth, inputs, misuses, ...kills, ...properties];
