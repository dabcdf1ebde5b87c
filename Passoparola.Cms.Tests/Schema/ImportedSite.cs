using System.Data.Common;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Npgsql;
using Passoparola.Cms.Benchmarks.Hosting;
using Passoparola.Cms.Infrastructure.Sqlite;

namespace Passoparola.Cms.Tests.Schema;

/// <summary>A site as others see it: its server over HTTP, its database over a connection of its own.</summary>
internal sealed class ImportedSite(SiteDatabase site, HttpClient visitor)
{
    private const string Items = "/umbraco/delivery/api/v2/content";
    private const int PageSize = 500;

    /// <summary>The published opportunities that the Delivery API lists, each with its path.</summary>
    public async Task<Dictionary<Guid, string>> DeliveredAsync(CancellationToken cancellation)
    {
        var delivered = new Dictionary<Guid, string>();
        int total;
        do
        {
            using var page = await GetAsync($"{Items}?filter=contentType:opportunity&skip={delivered.Count}&take={PageSize}", cancellation);
            total = page.RootElement.GetProperty("total").GetInt32();
            foreach (var item in page.RootElement.GetProperty("items").EnumerateArray())
            {
                delivered.Add(item.GetProperty("id").GetGuid(), item.GetProperty("route").GetProperty("path").GetString()!);
            }
        }
        while (delivered.Count < total);
        return delivered;
    }

    /// <summary>The key of what the Delivery API answers at a path.</summary>
    public async Task<Guid> AtAsync(string path, CancellationToken cancellation)
    {
        using var item = await GetAsync($"{Items}/item/{Uri.EscapeDataString(path)}", cancellation);
        return item.RootElement.GetProperty("id").GetGuid();
    }

    /// <summary>Keys of stored documents of the generated kind, with whether they are published.</summary>
    public async Task<Dictionary<Guid, bool>> StoredAsync(CancellationToken cancellation)
    {
        var stored = new Dictionary<Guid, bool>();
        await foreach (var row in RowsAsync(
            """
            SELECT n."key", d.published_version_id FROM document d JOIN node n ON n.id = d.id
            JOIN node t ON t.id = d.content_type_id WHERE t.name = 'Opportunità'
            """,
            cancellation))
        {
            stored.Add(Guid.Parse(row[0]!.ToString()!), row[1] is not DBNull);
        }

        return stored;
    }

    /// <summary>How many documents are stored, of whatever kind.</summary>
    public async Task<long> DocumentsAsync(CancellationToken cancellation)
    {
        await foreach (var row in RowsAsync("SELECT count(*) FROM document", cancellation))
        {
            return (long)row[0];
        }

        return 0;
    }

    /// <summary>Documents that a transaction would have left whole: without a version, a URL or the record of their import.</summary>
    public async Task<IReadOnlyList<string>> HalfDoneAsync(CancellationToken cancellation)
    {
        var halves = new List<string>();
        await foreach (var row in RowsAsync(
            """
            SELECT n."key", 'no current version' FROM document d JOIN node n ON n.id = d.id
            WHERE NOT EXISTS (SELECT 1 FROM document_version v WHERE v.id = d.current_version_id)
            UNION ALL SELECT n."key", 'no published version' FROM document d JOIN node n ON n.id = d.id
            WHERE d.published_version_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM document_version v WHERE v.id = d.published_version_id)
            UNION ALL SELECT n."key", 'no URL' FROM document d JOIN node n ON n.id = d.id
            WHERE d.published_version_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM document_url u WHERE u.document_key = n."key")
            UNION ALL SELECT n."key", 'no record' FROM document d JOIN node n ON n.id = d.id
            WHERE NOT EXISTS (SELECT 1 FROM schema_import i WHERE i."key" = n."key")
            """,
            cancellation))
        {
            halves.Add($"{row[0]}: {row[1]}");
        }

        return halves;
    }

    private async Task<JsonDocument> GetAsync(string address, CancellationToken cancellation)
    {
        using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative), cancellation);
        var body = await answer.Content.ReadAsStringAsync(cancellation);
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {(int)answer.StatusCode} {body}");
        return JsonDocument.Parse(body);
    }

    private async IAsyncEnumerable<object[]> RowsAsync(string query, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await using DbConnection connection = site.ProviderName == SqliteComposition.ProviderName
            ? new SqliteConnection(site.ConnectionString)
            : new NpgsqlConnection(site.ConnectionString);
        await connection.OpenAsync(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = query;
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            yield return row;
        }
    }
}
