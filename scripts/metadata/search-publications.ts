import type { MetadataClient } from "@/lib/contribute/metadata/fetch-paper";
import { MetadataError } from "@/lib/contribute/metadata/metadata-error";
import type { PaperMetadata } from "@/lib/contribute/metadata/paper-metadata";

/** A search for titles. A service that fails is not requested again. */
export interface TitleSearch {
  /** Finds records that can match a title, from all services that respond. */
  find(title: string): Promise<PaperMetadata[]>;
  /** Errors of services that failed, one line each. */
  failures: readonly string[];
}

/** Creates a search in the services that have a search by title. */
export function openTitleSearch({ services, baseUrls, requestText }: MetadataClient): TitleSearch {
  const failures: string[] = [];
  let sources = Object.values(services).flatMap(({ name, search }) =>
    search ? search.urls(baseUrls).map((url) => ({ name, url, read: search.read })) : [],
  );
  return {
    failures,
    async find(title) {
      const records: PaperMetadata[] = [];
      for (const source of sources) {
        const { name, url, read } = source;
        try {
          const response = await requestText(name, url + encodeURIComponent(title));
          if (response === undefined) throw new MetadataError(`${name} has no search at this URL.`);
          records.push(...read(response));
        } catch (error) {
          if (!(error instanceof MetadataError)) throw error;
          failures.push(`${error.message} It is not requested again.`);
          sources = sources.filter((other) => other !== source);
        }
      }
      return records;
    },
  };
}
