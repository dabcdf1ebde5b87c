using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Scoping;
using Passoparola.Cms.Tests.Infrastructure.Documents;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Tests.Sqlite;

public sealed partial class FindingSiblingsByIndex(SqliteDatabase database) : IClassFixture<SqliteDatabase>
{
    [Fact]
    public void No_statement_of_creating_renaming_publishing_or_moving_reads_a_whole_table()
    {
        var statements = new StatementCounter();
        using var rooms = database.OpenDocuments(statements);
        var type = rooms.SaveDocumentType("plain", ContentVariation.Nothing);
        var documents = rooms.Get<IDocumentRepository>();
        void Save(Content content) => rooms.InScope(() => documents.Save(content));
        var (from, to) = (new Content("Da", -1, type), new Content("A", -1, type));
        Save(from);
        Save(to);
        Save(new Content("Vicino", to.Id, type));
        var content = new Content("Vicino", from.Id, type);

        var heard = statements.During(() =>
        {
            Save(content);
            content.Name = "Altro";
            content.PublishedState = PublishedState.Publishing;
            Save(content);
            content.Name = "Vicino";
            content.ParentId = to.Id;
            Save(content);
        });

        Assert.Equal("Vicino (1)", content.Name);
        var asking = heard.Where(statement => Asking().IsMatch(statement)).Distinct().ToArray();
        Assert.Contains(asking, statement => statement.Contains("sibling_name", StringComparison.Ordinal));
        Assert.Contains(asking, statement => statement.Contains("MAX(", StringComparison.OrdinalIgnoreCase));
        var plans = rooms.InScope(() => asking.Select(statement => (statement, Plan(rooms, statement))).ToArray());
        Assert.All(plans, plan => Assert.DoesNotContain(plan.Item2, step => WholeTable().IsMatch(step)));
    }

    private static string[] Plan(RoomsUnderTest rooms, string statement)
    {
        var connection = rooms.Get<IAmbientDatabase>().Current.Database.GetDbConnection();
        rooms.Get<IAmbientDatabase>().Current.Database.OpenConnection();
        using var command = connection.CreateCommand();
        command.CommandText = $"EXPLAIN QUERY PLAN {statement}";
        foreach (var name in Parameter().Matches(statement).Select(match => match.Value).Distinct())
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, "0");
            command.Parameters.Add(parameter);
        }

        using var reader = command.ExecuteReader();
        return [.. reader.Cast<DbDataRecord>().Select(step => step.GetString(step.GetOrdinal("detail")))];
    }

    [GeneratedRegex(@"^\s*(SELECT|UPDATE|DELETE)\b[^;]*;?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Asking();

    // What is listed in a parameter is scanned, and so are the rows that another step has found.
    [GeneratedRegex(@"^SCAN (?!CONSTANT)(\w+ )?(node|n\d*|sibling_name|s\d*|document|d\d*|document_version)\b(?!.*VIRTUAL TABLE)")]
    private static partial Regex WholeTable();

    [GeneratedRegex(@"@\w+")]
    private static partial Regex Parameter();
}
