// What of Node.js the script uses; its own declarations would be one more package.
declare const process: { readonly argv: readonly string[] };

declare module "node:fs/promises" {
  export function writeFile(path: string, text: string): Promise<void>;
}
