/** Bytes turned into text at once; more would be too many arguments of one call. */
const chunk = 8192;

const imageTypes: Readonly<Record<string, string>> = {
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};

export function dataUri(mediaType: string, bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += chunk) {
    binary += String.fromCharCode(...bytes.subarray(start, start + chunk));
  }
  return `data:${mediaType};base64,${btoa(binary)}`;
}

/** The image at `path` as a data URI; undefined when its extension is not that of an image that browsers show. */
export function imageDataUri(path: string, bytes: Uint8Array): string | undefined {
  const type = imageTypes[path.slice(path.lastIndexOf('.') + 1).toLowerCase()];
  return type === undefined ? undefined : dataUri(type, bytes);
}
