import type { MetadataClient } from "@/lib/contribute/metadata/fetch-paper";
import { MetadataError } from "@/lib/contribute/metadata/metadata-error";
import type { PaperMetadata } from "@/lib/contribute/metadata/paper-metadata";

/** A search for titles. A service that fails is not asked again. */
export interface TitleSearch {
  /** Records that may be of this title, from all services that answer. */
  find(title: string): Promise<PaperMetadata[]>;
  /** Why services were given up, one line each. */
  failures: readonly string[];
}

/** Opens a search at the services that can be searched by title. */
export function openTitleSearch({ services, addresses, requestText }: MetadataClient): TitleSearch {
  const failures: string[] = [];
  let sources = Object.values(services).flatMap(({ name, search }) =>
    search ? search.urls(addresses).map((url) => ({ name, url, read: search.read })) : [],
  );
  return {
    failures,
    async find(title) {
      const records: PaperMetadata[] = [];
      for (const source of sources) {
        const { name, url, read } = source;
        try {
          const answer = await requestText(name, url + encodeURIComponent(title));
          if (answer === undefined) throw new MetadataError(`${name} has no search at this address.`);
          records.push(...read(answer));
        } catch (error) {
          if (!(error instanceof MetadataError)) throw error;
          failures.push(`${error.message} It was not asked again.`);
          sources = sources.filter((other) => other !== source);
        }
      }
      return records;
    },
  };
}
