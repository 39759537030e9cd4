import { loadTimeout, timeoutError } from "./load-timeout";

/**
 * Fetches a file, with the given cache mode. Waits for slow data as long as some arrive.
 *
 * @throws Error if the request fails or if no data arrive in time.
 */
export async function fetchData(
  url: string,
  { cache = "default" }: { cache?: RequestCache } = {},
): Promise<ArrayBuffer> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => controller.abort(timeoutError()), loadTimeout);
  };
  wait();
  try {
    const response = await fetch(url, { signal: controller.signal, cache });
    if (!response.ok) throw new Error(`The request for ${url} failed with status ${response.status}.`);
    const watch = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, stream) {
        wait();
        stream.enqueue(chunk);
      },
    });
    return await new Response(response.body?.pipeThrough(watch)).arrayBuffer();
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Fetches a JSON file, with the given cache mode.
 *
 * @throws Error if the request fails, if no data arrive in time, or if the file is not JSON.
 */
export async function fetchJson(url: string, options?: { cache?: RequestCache }): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await fetchData(url, options)));
}
