import { loadTimeout, timeoutError } from "./load-timeout";

/**
 * Fetches a JSON file. Calls `onProgress` at the start and whenever data arrive.
 *
 * @throws Error if the request fails, if no data arrive in time, or if the file is not JSON.
 */
export async function fetchJson(url: string, onProgress?: () => void): Promise<unknown> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => controller.abort(timeoutError()), loadTimeout);
    onProgress?.();
  };
  wait();
  try {
    const response = await fetch(url, { signal: controller.signal });
    if (!response.ok) throw new Error(`The request for ${url} failed with status ${response.status}.`);
    const watch = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, stream) {
        wait();
        stream.enqueue(chunk);
      },
    });
    return await new Response(response.body?.pipeThrough(watch)).json();
  } finally {
    clearTimeout(timer);
  }
}
