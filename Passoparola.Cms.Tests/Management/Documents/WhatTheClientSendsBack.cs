using System.Text.Json;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Management.Documents;

/// <summary>
/// No contract promises that the back office sends back the dates that came with a document, and they are what stale saves
/// are recognised by: the package's own code is asked whether it still does.
/// </summary>
public sealed class WhatTheClientSendsBack
{
    private const string Script = """
        const base = new URL('./node_modules/@umbraco-cms/backoffice/dist-cms/packages/documents/documents/', import.meta.url);
        const mappers = await import(new URL('repository/detail/document-detail-request.mappers.js', base));
        const { readFile } = await import('node:fs/promises');
        const model = { template: null, values: [], variants: [{ culture: 'it-IT', name: 'a', updateDate: '2026-11-27T13:32:05.123+00:00' }] };
        console.log(JSON.stringify({
            body: mappers.umbMapDocumentUpdateRequestBody(model),
            save: await readFile(new URL('repository/detail/document-detail.server.data-source.js', base), 'utf8'),
            publish: await readFile(new URL('publishing/repository/document-publishing.server.data-source.js', base), 'utf8'),
        }));
        """;

    [Fact]
    public async Task The_back_office_sends_the_date_of_each_variant_back_as_it_came()
    {
        var folder = await NodeFolder.OfAsync("Passoparola.Cms.Tests/Management/Contract");
        await folder.WriteAsync("ask.mjs", Script);

        var told = JsonSerializer.Deserialize<JsonElement>(await folder.RunAsync("ask.mjs"));

        Assert.Equal("2026-11-27T13:32:05.123+00:00", told.GetProperty("body").GetProperty("variants")[0].GetProperty("updateDate").GetString());
        var save = told.GetProperty("save").GetString();
        Assert.Contains("updateDate: variant.updateDate", save, StringComparison.Ordinal);
        Assert.Contains("const body = umbMapDocumentUpdateRequestBody(model)", save, StringComparison.Ordinal);
        Assert.Contains("...umbMapDocumentUpdateRequestBody(model)", told.GetProperty("publish").GetString(), StringComparison.Ordinal);
    }
}
