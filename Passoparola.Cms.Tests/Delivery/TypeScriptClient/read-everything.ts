// Reads everything a site publishes with a client generated from its description, and writes samples of every type as
// literals of the generated types, for the compiler to compare.
import { writeFile } from "node:fs/promises";
import createClient from "openapi-fetch";
import type { components, paths } from "./delivery.js";

type Content = components["schemas"]["IApiContentResponseModel"];
type Media = components["schemas"]["IApiMediaWithCropsResponseModel"];

const api = "/umbraco/delivery/api/v2";
const samplesOfType = 3;
const page = 50;
const client = createClient<paths>({ baseUrl: process.argv[2] ?? "" });

async function allContent(): Promise<Content[]> {
  const items: Content[] = [];
  for (;;) {
    const { data, error } = await client.GET(`${api}/content`, {
      params: { query: { skip: items.length, take: page, sort: ["createDate:asc"], expand: "properties[$all]" } },
    });
    if (!data) {
      throw new Error(`${error.code}: ${error.detail}`);
    }

    items.push(...data.items);
    if (data.items.length === 0 || items.length >= data.total) {
      return items;
    }
  }
}

async function allMedia(parent: string): Promise<Media[]> {
  const { data, error } = await client.GET(`${api}/media`, { params: { query: { fetch: `children:${parent}`, take: 1000 } } });
  if (!data) {
    throw new Error(error.detail);
  }

  const below = await Promise.all(data.items.map((item) => allMedia(item.id)));
  return [...data.items, ...below.flat()];
}

async function readAlone(item: Content): Promise<void> {
  const byId = await client.GET(`${api}/content/item/{id}`, { params: { path: { id: item.id } } });
  if (byId.data?.contentType !== item.contentType) {
    throw new Error(`${item.id} is a ${byId.data?.contentType} when asked for alone`);
  }

  const missing = await client.GET(`${api}/content/item/{id}`, { params: { path: { id: "00000000-0000-0000-0000-000000000000" } } });
  if (missing.response.status !== 404 || missing.error?.code !== "delivery.notFound") {
    throw new Error("what does not exist is not a problem of the described form");
  }
}

function seen<T>(items: T[], typeOf: (item: T) => string): Map<string, T[]> {
  const types = new Map<string, T[]>();
  for (const item of items) {
    const sameType = types.get(typeOf(item)) ?? [];
    if (sameType.length < samplesOfType) {
      sameType.push(item);
    }

    types.set(typeOf(item), sameType);
  }

  return types;
}

// The union narrows by the type, and the type's own properties are typed: this compiles or the description is wrong.
function providerOf(item: Content): string | null | undefined {
  return item.contentType === "opportunity" ? item.properties.provider?.name : null;
}

const content = await allContent();
const media = await allMedia("/");
const contentTypes = seen(content, (item) => item.contentType);
for (const samples of contentTypes.values()) {
  await readAlone(samples[0]!);
}

const literals = (name: string, type: string, values: unknown[]) =>
  `export const ${name}: components["schemas"]["${type}"][] = ${JSON.stringify(values, null, 1)};\n`;
await writeFile(
  "answers.ts",
  `import type { components } from "./delivery.js";\n` +
    literals("content", "IApiContentResponseModel", [...contentTypes.values()].flat()) +
    literals("media", "IApiMediaWithCropsResponseModel", [...seen(media, (item) => item.mediaType).values()].flat()),
);
console.log(
  JSON.stringify({
    content: content.length,
    media: media.length,
    providers: content.filter((item) => providerOf(item)).length,
    types: [...contentTypes.keys()].sort(),
  }),
);
